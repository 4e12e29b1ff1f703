package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.chart.Patient.Sex;
import org.foramen.chart.Quantity;
import org.foramen.chart.Response;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Site;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Span;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.library.DoseLimit;
import org.foramen.library.DoseTable;
import org.foramen.library.Limits;
import org.foramen.library.Mixture;
import org.foramen.library.Procedure.Note;

/** Limits of doses, one to a test, and what a session would make of them. */
final class Pharmacy {
    static final Note NOTE = new Note("Shared.", "source", Status.SINGLE);
    static final Note WEAK = new Note("Weak.", "source", Status.DRAFT);
    static final Span YEAR = Span.months(12);
    static final Fact LISTED = new Reviewed(
            LocalDate.of(2026, 12, 1),
            Kind.DOSE,
            Term.word(Reviewed.ALL),
            LocalDate.of(1930, 1, 1),
            LocalDate.of(2026, 12, 1));

    /** A limit with one thing after the other said of it. */
    record Row(DoseLimit limit) {
        static Row of(String id) {
            return new Row(new DoseLimit(
                    id,
                    "Says " + id + ".",
                    "source",
                    Status.SINGLE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "Who is it for?",
                    true));
        }

        Row most(String mg) {
            return with(Optional.of(new BigDecimal(mg)), limit.perKilogram(), limit.adrenaline(), limit.within());
        }

        Row each(String mg) {
            return with(limit.most(), Optional.of(new BigDecimal(mg)), limit.adrenaline(), limit.within());
        }

        Row adrenaline(boolean with) {
            return with(limit.most(), limit.perKilogram(), Optional.of(with), limit.within());
        }

        Row within(Span span) {
            return with(limit.most(), limit.perKilogram(), limit.adrenaline(), Optional.of(span));
        }

        Row of(Optional<Sex> sex, Optional<Criterion> scope, boolean decides) {
            return new Row(new DoseLimit(
                    limit.id(),
                    limit.says(),
                    limit.cites(),
                    limit.status(),
                    limit.most(),
                    limit.perKilogram(),
                    limit.adrenaline(),
                    limit.within(),
                    sex,
                    scope,
                    limit.ask(),
                    decides));
        }

        private Row with(
                Optional<BigDecimal> most,
                Optional<BigDecimal> each,
                Optional<Boolean> adrenaline,
                Optional<Span> within) {
            return new Row(new DoseLimit(
                    limit.id(),
                    limit.says(),
                    limit.cites(),
                    limit.status(),
                    most,
                    each,
                    adrenaline,
                    within,
                    limit.sex(),
                    limit.scope(),
                    limit.ask(),
                    limit.decides()));
        }
    }

    static DoseTable table(String drug, Row... rows) {
        return new DoseTable(
                drug,
                drug,
                Ward.names(drug),
                List.of(),
                List.of(rows).stream().map(Row::limit).toList());
    }

    /** Steroids are counted in methylprednisolone; what 7.5 mg of dexamethasone count for was read, triamcinolone was not. */
    static DoseTable steroids(Row... rows) {
        Ward.WORDS.put("word|methylprednisolone", "steroid");
        Ward.WORDS.put("word|dexamethasone", "steroid");
        Ward.WORDS.put("word|triamcinolone", "steroid");
        Ward.WORDS.put("word|budesonide", "steroid");
        return new DoseTable(
                "steroid",
                "Steroid",
                Ward.names("steroid"),
                List.of(
                        equal("methylprednisolone", "40", "40", NOTE),
                        equal("dexamethasone", "7.5", "40", NOTE),
                        equal("triamcinolone", "40", "40", WEAK)),
                List.of(rows).stream().map(Row::limit).toList());
    }

    static DoseTable.Equivalent equal(String drug, String each, String counts, Note note) {
        return new DoseTable.Equivalent(drug, Ward.names(drug), new BigDecimal(each), new BigDecimal(counts), note);
    }

    static Limits limits(DoseTable... tables) {
        return new Limits(List.of(tables), List.of(), Optional.empty(), List.of(), List.of());
    }

    static DoseSum.Held held(Ward ward, DoseTable table) {
        return sums(ward, table).getFirst().held().getFirst();
    }

    static List<DoseSum> sums(Ward ward, DoseTable... tables) {
        Ward asked = ward.knows(limits(tables));
        return DoseSums.of(asked.question(), asked.request());
    }

    static void assertHeld(String sum, Truth within, DoseSum.Held held) {
        assertEquals(0, new BigDecimal(sum).compareTo(held.sum()), held::toString);
        assertEquals(within, held.within(), held::toString);
    }

    static void assertMixed(Truth safe, String share, String one, String other, DoseTable... tables) {
        Safeguard guard = mixed(one, other, tables);
        assertEquals(safe, guard.safe(), guard.says());
        assertTrue(guard.says().startsWith("Together these take " + share + " of what may be given: "), guard.says());
        assertEquals("", guard.ask());
        assertEquals("Shared.", guard.rows().getFirst().says());
    }

    static Safeguard mixed(String one, String other, DoseTable... tables) {
        boolean dosed = other.contains(" ");
        Ward ward = dosed ? Ward.of().said("dose", one, other) : Ward.of().said("injectate", one, other);
        return mixture(ward, tables).getLast();
    }

    static List<Safeguard> mixture(Ward ward, DoseTable... tables) {
        Mixture mixture = new Mixture("MIX", List.of("lidocaine", "bupivacaine"), NOTE);
        return new DoseGuards(sums(ward, tables)).of(List.of(mixture));
    }

    static List<Safeguard> guards(Ward ward, DoseTable... tables) {
        return new DoseGuards(sums(ward, tables)).of(List.of());
    }

    static Fact injected(String on, Act act, String drug, String mg) {
        return new Intervention(
                LocalDate.parse(on),
                act,
                Term.word("epidural"),
                Site.all("L4-5 left"),
                Intent.THERAPEUTIC,
                Response.UNSAID,
                Technique.UNSAID,
                List.of(new Injected(Term.word(drug), Optional.of(Quantity.of(mg, "mg")), "")));
    }

    static Fact done(String on, Act act) {
        return new Intervention(
                LocalDate.parse(on),
                act,
                Term.word("epidural"),
                Site.all("L4-5 left"),
                Intent.THERAPEUTIC,
                Response.UNSAID,
                Technique.UNSAID,
                List.of());
    }

    static Fact course(String to, boolean taking) {
        return new Medication(
                LocalDate.of(2025, 11, 1),
                Term.word("methylprednisolone"),
                Optional.empty(),
                "daily",
                Optional.of(LocalDate.of(2025, 11, 1)),
                to.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                Optional.empty(),
                taking);
    }

    private Pharmacy() {}
}
