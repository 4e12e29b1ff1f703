package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foramen.care.Asks.Ask;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.care.Option;
import org.foramen.care.Overruled;
import org.foramen.care.Standing.Stood;
import org.foramen.chart.Site;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.library.Library;
import org.foramen.library.Procedure;
import org.foramen.library.Reach;
import org.foramen.page.ConsultPage.Choice;
import org.foramen.page.ConsultPage.Cover;
import org.foramen.page.ConsultPage.Leave;
import org.foramen.page.ConsultPage.Missing;
import org.foramen.page.ConsultPage.Stance;

/** Makes the part of the page that says what could be done, who pays and who disagrees. */
final class Choices {
    private final Library library;
    private final Words words;
    private final Practice practice;
    private final Stances stances;
    private final Wanted wanted;

    Choices(Library library, Words words, Consult consult) {
        this.words = words;
        this.library = library;
        this.practice = new Practice(library, words);
        this.stances = new Stances(words, consult.today());
        this.wanted = Wanted.of(library, consult);
    }

    /** What authorities say of what could come first, or beside a procedure. */
    List<Stance> beside(List<Stood> positions) {
        return stances.of(positions);
    }

    Choice of(Option option) {
        Line indicated =
                whole(option.indicated(), "Meets its indications", "Does not meet its indications", "indicated");
        return of(option, indicated, safe(option));
    }

    private Choice of(Option option, Line indicated, Line safe) {
        Procedure procedure = option.procedure();
        return new Choice(
                procedure.id(),
                procedure.name(),
                option.request().sites().stream().map(Site::toString).collect(Collectors.joining(", ")),
                option.asked(),
                Facts.lower(option.offer()),
                indicated,
                safe,
                gate(option),
                ConsultPages.earliest(option.earliest()),
                option.coverage().stream().map(this::cover).toList(),
                leaves(option),
                stances.of(option.positions()),
                library.contested(procedure.id()).stream().map(stances::contest).toList(),
                PlainDisagreement.words(option.positions(), library.contested(procedure.id())),
                practice.known(procedure),
                Turns.of(option, indicated, safe),
                new Stops(option.overruled()).stops());
    }

    Missing missing(Ask ask) {
        return missing(ask.clause(), ask.settles());
    }

    private Missing missing(Clause clause, int settles) {
        return new Missing(clause.id(), clause.ask(), clause.from(), settles, wanted.of(clause));
    }

    private List<Leave> leaves(Option option) {
        Leaves leaves = new Leaves(words);
        return option.authorizations().stream().map(leaves::leave).toList();
    }

    private Line whole(Verdict verdict, String yes, String no, String what) {
        return Line.plain(says(verdict.truth(), yes, no, what), verdict.truth()).of(words.lines(verdict.parts()));
    }

    private static String says(Truth truth, String yes, String no, String what) {
        return switch (truth) {
            case MET -> yes;
            case NOT_MET -> no;
            case UNKNOWN -> "Whether it is " + what + " cannot be said yet";
        };
    }

    /** Contraindications say themselves whether they are there: a "yes" beside "infection" would mislead. */
    private Line safe(Option option) {
        List<Line> parts = new ArrayList<>(words.lines(option.safe().parts()).stream()
                .map(part -> part.saying(found(part.truth()) + part.says()))
                .toList());
        parts.addAll(new Safety(words).lines(option.safeguards()));
        Stops stops = new Stops(option.overruled());
        parts.replaceAll(stops::told);
        boolean cleared = option.overruled().stream().anyMatch(Overruled::cleared);
        String safe = cleared ? "What stopped it is cleared by a decision" : "Nothing recorded stops it";
        String says = says(option.safeOnTheDay(), safe, "Something stops it", "safe");
        return Line.plain(says, option.safeOnTheDay()).of(parts);
    }

    /** What stands before it, which no answer takes away. */
    private List<Line> gate(Option option) {
        return option.procedure().gate().stream()
                .map(gate -> Line.plain(
                                practice.gate(gate),
                                option.gate().map(Verdict::truth).orElse(Truth.UNKNOWN))
                        .of(option.gate()
                                .map(verdict -> words.lines(verdict.parts()))
                                .orElse(List.of())))
                .toList();
    }

    private static String found(Truth notThere) {
        return switch (notThere) {
            case MET -> "Not present: ";
            case NOT_MET -> "Present: ";
            case UNKNOWN -> "Not known: ";
        };
    }

    Cover cover(Covered covered) {
        return new Cover(
                covered.policy().id(),
                covered.policy().name(),
                covered.policy().version(),
                Line.plain(answer(covered), covered.verdict().truth()),
                covered.advice(),
                words.lines(refusing(covered.verdict())),
                words.lines(covered.verdict().parts()),
                words.lines(covered.warnings()),
                words.lines(covered.later()),
                covered.asks().stream().map(c -> missing(c, 1)).toList(),
                ConsultPages.earliest(covered.earliest()),
                covered.policy().notes(),
                covered.reach().map(reach -> place(reach, words)).orElse(""),
                covered.counts().stream().map(Counts::of).toList());
    }

    /** By what the document speaks for the place, where that is less than certain. */
    static String place(Reach reach, Words words) {
        String known = words.cited(reach.cites()) + "; " + reach.status().word();
        return switch (reach.status()) {
            case CONFIRMED -> "";
            case SECONDARY -> "That it speaks for this place is known from secondary sources [" + known + "].";
            case SINGLE -> "That it speaks for this place rests on one source: verify it [" + known + "].";
            case CONTESTED -> "Sources disagree on which document speaks for this place: verify it [" + known + "].";
            case DRAFT -> "That it speaks for this place was not seen in a source.";
        };
    }

    private static String answer(Covered covered) {
        String kind = covered.advice() ? " (advice only: single source)" : "";
        return switch (covered.verdict().truth()) {
            case MET -> "Meets the criteria" + kind;
            case NOT_MET -> "Does not meet the criteria" + kind;
            case UNKNOWN -> "Not enough is known to say" + kind;
        };
    }

    /** The clauses that refuse: those that have a say and are not met. */
    static List<Verdict> refusing(Verdict verdict) {
        List<Verdict> refusing = new ArrayList<>();
        gather(verdict, refusing);
        return refusing;
    }

    private static void gather(Verdict verdict, List<Verdict> refusing) {
        if (verdict.truth() != Truth.NOT_MET) {
            return;
        }
        boolean clause = verdict.clause().isPresent();
        if (clause && verdict.clause().orElseThrow().status().mayRefuse()) {
            refusing.add(verdict);
        } else if (verdict.put() instanceof Criterion.All) {
            verdict.parts().forEach(part -> gather(part, refusing));
        } else if (!clause) {
            refusing.add(verdict);
        }
    }
}
