package org.foramen.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;

/** Where the two ways of counting sessions differ on a sheet, in words. */
final class SessionsAgree {
    private static final Map<String, List<String>> CLAUSES = Map.of(
            "ESI-R2a", List.of("medicare-esi-l39240", "ESI-R2a"),
            "ESI-09", List.of("medicare-esi-l39240", "ESI-09"),
            "FJ-D5", List.of("medicare-facet-l38773", "FJ-D5"),
            "FJ-T4", List.of("medicare-facet-l38773", "FJ-T4"),
            "FJ-R3", List.of("medicare-facet-l38773", "FJ-R3"),
            "SIJ-D3", List.of("medicare-sij-l39455", "SIJ-D3a"),
            "SIJ-T3", List.of("medicare-sij-l39455", "SIJ-T3"),
            "TPI-F1", List.of("medicare-tpi-l34211", "TPI-F1"),
            "SCS-10", List.of("medicare-scs-l36204", "SCS-10a"),
            "SCS-14", List.of("medicare-scs-l36204", "SCS-14"));

    private final Clausewise product;
    private int compared;

    SessionsAgree(Clausewise product) {
        this.product = product;
    }

    int compared() {
        return compared;
    }

    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        List<Caps.Count> counts = Caps.of(sheet);
        if (counts.isEmpty()) {
            return all;
        }
        Clausewise.Asking asking = product.new Asking(sheet);
        for (Caps.Count count : counts) {
            List<String> where = Optional.ofNullable(CLAUSES.get(count.id())).orElseThrow();
            Optional<Criterion.Stated> clause =
                    product.clause(where.getFirst(), sheet.asked().procedure(), where.getLast());
            if (clause.isEmpty()) {
                all.add(count.id() + ": the product has no such clause for "
                        + sheet.asked().procedure());
                continue;
            }
            compared++;
            differ(sheet, count, asking, clause.get(), all);
        }
        return all;
    }

    private static void differ(
            Sheet sheet, Caps.Count count, Clausewise.Asking asking, Criterion clause, List<String> all) {
        Verdict verdict = asking.put(clause);
        Truth expected = count.refuses() ? Truth.NOT_MET : count.allows() ? Truth.MET : Truth.UNKNOWN;
        note(all, count.id() + " truth", expected, verdict.truth());
        if (expected != Truth.UNKNOWN && oneRegion(sheet)) {
            note(all, count.id() + " sessions", count.surely(), asking.days(verdict));
        }
        if (expected == Truth.MET && oneRegion(sheet)) {
            boolean remarked = Clausewise.remarked(verdict, Remark.ANNIVERSARY);
            note(all, count.id() + " anniversary", count.anniversary(), remarked);
        }
        note(all, count.id() + " next day", Caps.next(sheet, count.id()), asking.next(clause));
    }

    /** Which sessions are named is compared where they lie in one region: of two, either may speak. */
    private static boolean oneRegion(Sheet sheet) {
        return AsChart.request(sheet).halves() <= 1;
    }

    static void note(List<String> all, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            all.add(what + ": the tables say " + expected + ", the product " + found);
        }
    }
}
