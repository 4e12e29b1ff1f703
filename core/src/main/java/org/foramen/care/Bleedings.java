package org.foramen.care;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Entry;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Bleeding;
import org.foramen.library.BleedingScheme;
import org.foramen.library.HoldRules;
import org.foramen.library.Procedure;

/**
 * The bleeding classes of a procedure for one person: each scheme's own, and one higher where something raises it.
 *
 * @param certain the classes that it has by the schemes, raised where something is known to raise them
 * @param possible the classes that it has besides, should something raise them that nobody has looked for
 * @param rows what each scheme says
 * @param asks what is asked to know whether the class is higher
 * @param because the entries that raise it
 */
record Bleedings(
        Set<Bleeding> certain,
        Set<Bleeding> possible,
        List<Safeguard.Row> rows,
        List<String> asks,
        List<Entry> because) {

    static Bleedings of(HoldRules holds, Procedure procedure, Ledger view, Weigh weigh) {
        Set<Bleeding> classes = EnumSet.noneOf(Bleeding.class);
        List<Safeguard.Row> rows = new ArrayList<>();
        for (BleedingScheme scheme : holds.schemes()) {
            Optional<BleedingScheme.Classed> classed = scheme.of(procedure.id());
            classed.ifPresent(c -> {
                classes.add(c.to());
                rows.add(row(scheme, c));
            });
        }
        if (classes.isEmpty()) {
            classes.add(Bleeding.HIGH);
            rows.add(new Safeguard.Row(
                    "No scheme names a bleeding class for it: read as high.", Truth.UNKNOWN, "", Status.DRAFT));
        }
        return raised(holds, classes, rows, view, weigh);
    }

    private static Bleedings raised(
            HoldRules holds, Set<Bleeding> classes, List<Safeguard.Row> rows, Ledger view, Weigh weigh) {
        Set<Bleeding> higher = classes.stream().map(Bleeding::raised).collect(Collectors.toCollection(Bleedings::none));
        List<Verdict> verdicts =
                holds.raises().stream().map(rule -> weigh.put(rule.test())).toList();
        Truth raises = verdicts.stream().map(Verdict::truth).reduce(Truth.NOT_MET, Truth::or);
        List<String> asks = new ArrayList<>();
        List<Entry> because = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Procedure.Rule rule = holds.raises().get(i);
            if (verdicts.get(i).truth().met()) {
                rows.add(raising(rule.clause()));
                because.addAll(Grounds.of(view, verdicts.get(i)));
            } else if (verdicts.get(i).truth().unknown()) {
                asks.add(rule.clause().ask());
            }
        }
        Set<Bleeding> certain = raises.met() ? higher : classes;
        Set<Bleeding> possible = raises.unknown() ? higher : none();
        possible.removeAll(certain);
        return new Bleedings(
                certain, possible, List.copyOf(rows), raises.unknown() ? List.copyOf(asks) : List.of(), because);
    }

    private static Safeguard.Row raising(Clause clause) {
        return new Safeguard.Row(
                clause.id(),
                "Raises the class by one: " + clause.says(),
                Truth.NOT_MET,
                clause.cites(),
                clause.status());
    }

    private static Set<Bleeding> none() {
        return EnumSet.noneOf(Bleeding.class);
    }

    private static Safeguard.Row row(BleedingScheme scheme, BleedingScheme.Classed classed) {
        String words = classed.from() == classed.to()
                ? classed.to().word()
                : classed.from().word() + " to " + classed.to().word() + ", read as "
                        + classed.to().word();
        return new Safeguard.Row(
                "Bleeding class by " + scheme.name() + ": " + words + ".",
                Truth.MET,
                classed.note().cites(),
                classed.note().status());
    }

    /** Whether the procedure is of low risk by all, whatever else is found. */
    boolean low() {
        return certain.equals(EnumSet.of(Bleeding.LOW));
    }
}
