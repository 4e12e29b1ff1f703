package org.foramen.care;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.foramen.chart.Entry;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Verdict;

/** What a verdict rests on, whatever its rule is made of: the entries and remarks of all its parts. */
final class Grounds {
    private Grounds() {}

    /** Each entry once, in the order of the chart. */
    static List<Entry> of(Ledger view, Verdict verdict) {
        TreeSet<Integer> facts = new TreeSet<>();
        gather(verdict, facts);
        List<Entry> entries = new ArrayList<>();
        facts.forEach(fact -> entries.add(view.entry(fact)));
        return List.copyOf(entries);
    }

    private static void gather(Verdict verdict, TreeSet<Integer> facts) {
        for (int fact : verdict.because().facts()) {
            facts.add(fact);
        }
        verdict.parts().forEach(part -> gather(part, facts));
    }

    /** Whether the rule, or something in it, is switched off. */
    static boolean off(Verdict verdict) {
        return verdict.because().has(Remark.OFF) || verdict.parts().stream().anyMatch(Grounds::off);
    }
}
