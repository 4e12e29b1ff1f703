package org.foramen.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.criteria.Truth;
import org.foramen.library.Library;
import org.foramen.medicines.Burden;
import org.foramen.medicines.Prompted;
import org.foramen.medicines.Taking;
import org.foramen.page.ConsultPage.Taken;

/** Puts what is taken against pain into lines and a table: opioids, what to think of, before and after procedures. */
final class MedicineLines {
    private final Words words;
    private final Library library;

    MedicineLines(Words words, Library library) {
        this.words = words;
        this.library = library;
    }

    Taken of(Taking taking) {
        boolean taken = taking.opioids().taken().met();
        return new Taken(
                new OpioidLines(words, library.medicines().opioids()).total(taking.opioids()),
                taken ? prompts(taking, Truth.MET) : List.of(),
                taken ? prompts(taking, Truth.UNKNOWN) : List.of(),
                new GeneLines(words, library.medicines().genes()).lines(taking.genes()),
                burden(taking.burden()),
                columns(taking.burden()),
                taking.burden().moments().stream().map(MedicineLines::row).toList());
    }

    private List<Line> prompts(Taking taking, Truth truth) {
        Stream<Line> scope = taking.scope().filter(s -> s.truth() == truth.not()).map(words::line).stream();
        return Stream.concat(
                        truth.met()
                                ? scope.map(line -> line.noted("The guideline does not speak of this person."))
                                : Stream.of(),
                        taking.prompts().stream()
                                .filter(p -> p.truth() == truth)
                                .map(this::prompt))
                .toList();
    }

    private Line prompt(Prompted prompted) {
        var clause = prompted.prompt().clause();
        List<String> because = prompted.verdict()
                .map(verdict -> words.line(verdict).because())
                .orElseGet(() -> prompted.because().stream().map(Facts::words).toList());
        Line line = new Line(
                clause.id(),
                clause.says(),
                prompted.truth(),
                because,
                words.cited(clause.cites()),
                clause.status().word(),
                prompted.truth().unknown() ? clause.ask() : "",
                clause.from(),
                "",
                prompted.truth().met() ? prompted.prompt().action() : "",
                List.of());
        return prompted.verdict().map(v -> line.of(words.line(v).parts())).orElse(line);
    }

    /** The line that holds today against the time before the first procedure. */
    private static Optional<Line> burden(Burden burden) {
        return burden.first()
                .map(first -> Line.plain(
                        first.what() + ": " + OpioidLines.amount(first.opioids()) + "; today: "
                                + OpioidLines.amount(burden.moments().getLast().opioids()) + " of oral morphine a day.",
                        burden.less()));
    }

    private static List<String> columns(Burden burden) {
        return burden.moments().getLast().counts().stream()
                .map(each -> each.of().name())
                .toList();
    }

    private static Taken.Moment row(Burden.Moment moment) {
        return new Taken.Moment(
                moment.what(),
                moment.day().toString(),
                OpioidLines.amount(moment.opioids()),
                number(moment.different()),
                moment.counts().stream().map(each -> number(each.count())).toList());
    }

    private static String number(Burden.Count count) {
        if (!count.open()) {
            return String.valueOf(count.surely());
        }
        return count.surely() == 0 ? "not known" : "at least " + count.surely();
    }
}
