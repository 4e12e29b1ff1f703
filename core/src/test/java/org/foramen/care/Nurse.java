package org.foramen.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Document;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Term;
import org.foramen.criteria.Bound;
import org.foramen.library.Bleeding;
import org.foramen.library.BleedingScheme;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;
import org.foramen.library.Pause;
import org.foramen.library.Procedure;

/** Asks what is said before a needle of somebody who takes a medicine against clotting. */
final class Nurse {
    static final List<BleedingScheme> HIGH = List.of(Cupboard.scheme("Society", Bleeding.INTERMEDIATE, Bleeding.HIGH));
    static final List<BleedingScheme> LOW = List.of(Cupboard.scheme("Society", Bleeding.LOW, Bleeding.LOW));
    static final Hold THREE_DAYS = Cupboard.hold("apixaban", Cupboard.row("A", Pause.hours(72, 72)));
    static final Hold LEVEL = Cupboard.hold("apixaban", Cupboard.row("A", Pause.of(Pause.Sort.LEVEL)));
    static final Fact LISTED = reviewed(Kind.MEDICATION);
    static final Fact SOUND = Ward.finding("frail", false);
    static final Fact NO_STENT = Ward.finding("stent", false);

    static Hold renal() {
        return Cupboard.hold(
                "apixaban",
                Cupboard.renal(
                        "R",
                        new Hold.Band(List.of(Bound.atLeast("30")), Pause.hours(72, 72)),
                        new Hold.Band(List.of(), Pause.of(Pause.Sort.LEVEL))));
    }

    static Hold levelOf(Hold hold) {
        return new Hold(
                hold.id(),
                hold.name(),
                hold.drugs(),
                hold.route(),
                Optional.empty(),
                Optional.empty(),
                List.of(Cupboard.row("A", Pause.of(Pause.Sort.LEVEL))),
                List.of());
    }

    static Fact powder(String on, String to, boolean taking) {
        return new Medication(
                LocalDate.parse(on),
                Term.word("powder"),
                Optional.empty(),
                "",
                Optional.empty(),
                to.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                Optional.empty(),
                taking);
    }

    static Fact taken(String last) {
        return taken(last, true);
    }

    static Fact taken(String last, boolean confirmed) {
        return Ward.takes("apixaban", "5", "mg", "twice daily", last, confirmed);
    }

    static Fact reviewed(Kind kind) {
        return new Reviewed(
                LocalDate.of(2026, 11, 30),
                kind,
                Term.word(Reviewed.ALL),
                LocalDate.of(1930, 1, 1),
                LocalDate.of(2026, 12, 1));
    }

    static Fact document(String what) {
        return new Document(LocalDate.of(2026, 11, 30), Term.word(what), true);
    }

    static Fact level(String on, String value) {
        return Ward.lab(on, "level", value, "ng/mL");
    }

    static Fact inr(String on, String value, String limit) {
        return new Lab(
                LocalDate.parse(on), Term.word("inr"), Quantity.of(value, "1"), Optional.of(new BigDecimal(limit)));
    }

    static Safeguard inr(Hold hold, Fact... facts) {
        return by("apixaban-inr", guards(HIGH, hold, facts)).orElseThrow();
    }

    static Safeguard hold(List<BleedingScheme> schemes, Hold hold, Fact... facts) {
        Fact[] all = Arrays.copyOf(facts, facts.length + 3);
        all[facts.length] = LISTED;
        all[facts.length + 1] = SOUND;
        all[facts.length + 2] = NO_STENT;
        return by("apixaban", guards(schemes, hold, all)).orElseThrow();
    }

    static List<Safeguard> guards(List<BleedingScheme> schemes, Hold hold, Fact... facts) {
        return guards(Cupboard.epidural(), Cupboard.of(schemes, hold), facts);
    }

    static List<Safeguard> guards(Procedure procedure, HoldRules rules, Fact... facts) {
        Ward ward = Ward.of(facts).knows(rules);
        Question question = ward.question();
        Thinners thinners = Thinners.of(question, Service.of(question, ward.request()));
        return Safeguards.of(question, procedure, ward.request(), thinners, new DayOfService(List.of(), List.of()));
    }

    static Optional<Safeguard> by(String id, List<Safeguard> guards) {
        return guards.stream().filter(guard -> guard.id().equals(id)).findFirst();
    }

    static Optional<Safeguard.Row> row(Safeguard guard, String starts) {
        return guard.rows().stream().filter(row -> row.says().contains(starts)).findFirst();
    }

    private Nurse() {}
}
