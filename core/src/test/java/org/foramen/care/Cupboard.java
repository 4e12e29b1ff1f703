package org.foramen.care;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.chart.Place;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Span;
import org.foramen.criteria.Status;
import org.foramen.library.Bleeding;
import org.foramen.library.BleedingScheme;
import org.foramen.library.Hold;
import org.foramen.library.Hold.Dosing;
import org.foramen.library.HoldRules;
import org.foramen.library.Pause;
import org.foramen.library.Procedure;

/** A few rules of holding medicines, one to a test: who says what, how a needle is classed, what speaks against stopping. */
final class Cupboard {
    static final Procedure.Note NOTE = new Procedure.Note("A note.", "notes", Status.SINGLE);

    private Cupboard() {}

    static HoldRules of(List<BleedingScheme> schemes, Hold... drugs) {
        return new HoldRules(
                Ward.names("acts-on-clotting"),
                Ward.names("acts-elsewhere"),
                Ward.names("goes-on"),
                List.of(drugs),
                schemes,
                List.of(rule("RAISES", "frail")),
                List.of(new Procedure.Rule(clause("STENT"), lately("stent"), false)),
                new HoldRules.Values(
                        Ward.names("clearance"), Ward.names("creatinine"), Ward.names("weight"), Ward.names("inr")),
                List.of(NOTE));
    }

    static BleedingScheme scheme(String name, Bleeding from, Bleeding to) {
        return new BleedingScheme(name, name, List.of(new BleedingScheme.Classed(List.of("epidural"), from, to, NOTE)));
    }

    static Hold hold(String drug, Hold.Row... rows) {
        return new Hold(
                drug,
                drug.toUpperCase(java.util.Locale.ROOT),
                Ward.names(drug),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Procedure.Rule(clause("LEVEL"), level(), false)),
                Arrays.asList(rows),
                List.of(NOTE));
    }

    private static Criterion level() {
        Ward.WORDS.id("ng/mL");
        Bound low = new Bound(Bound.Sense.UNDER, Bound.hundredths(new BigDecimal("30")), "ng/mL");
        return new Criterion.Any(List.of(measured("level", low), measured("other-level", low)));
    }

    private static Criterion measured(String what, Bound low) {
        return new Criterion.Measured(Kind.LAB, Ward.names(what), Optional.of(low), Optional.empty());
    }

    static Hold.Row row(String id, Pause pause, Bleeding... classes) {
        return new Hold.Row(
                id,
                "Authority " + id,
                Set.of(classes),
                Set.of(),
                Dosing.ANY,
                "Says " + id + ".",
                pause,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "source",
                Status.SINGLE);
    }

    static Hold.Row restarting(Hold.Row row, int hours) {
        return new Hold.Row(
                row.id(),
                row.authority(),
                row.classes(),
                row.procedures(),
                row.dosing(),
                row.says(),
                row.pause(),
                row.renal(),
                row.inr(),
                Optional.of(new Hold.Restart(hours, hours)),
                row.cites(),
                row.status());
    }

    static Hold.Row asking(Hold.Row row, Optional<Bound> inr) {
        return new Hold.Row(
                row.id(),
                row.authority(),
                row.classes(),
                row.procedures(),
                row.dosing(),
                row.says(),
                row.pause(),
                row.renal(),
                Optional.of(new Hold.Inr(inr)),
                row.restart(),
                row.cites(),
                row.status());
    }

    static Hold.Row renal(String id, Hold.Band... bands) {
        return new Hold.Row(
                id,
                "Authority " + id,
                Set.of(),
                Set.of(),
                Dosing.ANY,
                "By clearance.",
                Pause.of(Pause.Sort.NOT_READ),
                List.of(bands),
                Optional.empty(),
                Optional.empty(),
                "source",
                Status.SINGLE);
    }

    static Procedure.Rule rule(String id, String finding) {
        return new Procedure.Rule(
                clause(id), new Criterion.Present(Kind.FINDING, Ward.names(finding), Optional.empty(), false), false);
    }

    private static Criterion lately(String finding) {
        return new Criterion.Present(Kind.FINDING, Ward.names(finding), Optional.of(Span.weeks(4)), false);
    }

    static Clause clause(String id) {
        return Clause.of(id, "Says " + id + ".", "source", Status.SINGLE, "Ask " + id + "?");
    }

    static Procedure epidural() {
        return new Procedure(
                "epidural",
                "Epidural",
                "epidural",
                Place.Kind.SEGMENT,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NOTE,
                NOTE,
                List.of(),
                List.of(),
                NOTE,
                NOTE,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
