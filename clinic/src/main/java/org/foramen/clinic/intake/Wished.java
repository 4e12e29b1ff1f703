package org.foramen.clinic.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foramen.chart.Fact;
import org.foramen.chart.Goal;
import org.foramen.chart.Preference;
import org.foramen.chart.Term;

/** What matters to the person: goals in their own words, and what they would rather avoid. */
final class Wished {
    private Wished() {}

    static List<Fact> of(Replies replies, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        if (!replies.blank("goal")) {
            facts.add(new Goal(today, replies.text("goal")));
        }
        switch (replies.text("surgery")) {
            case "avoid" -> facts.add(prefers(today, "avoid-surgery", true));
            case "want" -> facts.add(prefers(today, "avoid-surgery", false));
            default -> {}
        }
        switch (replies.text("fewer")) {
            case "fewer" -> facts.add(prefers(today, "less-medication", true));
            case "same" -> facts.add(prefers(today, "less-medication", false));
            default -> {}
        }
        return facts;
    }

    private static Fact prefers(LocalDate today, String what, boolean wants) {
        return new Preference(today, Term.word(what), wants, "");
    }
}
