package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.care.Consult;
import org.foramen.care.Differential.Suspect;
import org.foramen.care.Differential.Weighed;
import org.foramen.care.Option;
import org.foramen.care.Safeguard;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.library.Range;
import org.foramen.medicines.GeneReading;
import org.foramen.medicines.Prompted;

/** What single rules say in an answer as a whole: alarms, candidacy, features, indications and contraindications. */
final class Ruled {
    private final Consult consult;

    Ruled(Consult consult) {
        this.consult = consult;
    }

    /** How a rule is answered, wherever it stands first; nothing where no part of the answer asks it. */
    Optional<Truth> truth(String rule) {
        Optional<Truth> told = verdicts().stream()
                .flatMap(verdict -> Tree.clauses(verdict).stream())
                .filter(found -> found.answersTo(rule))
                .map(found -> found.verdict().truth())
                .findFirst();
        return told.or(() -> guarded(rule))
                .or(() -> prompted(rule))
                .or(() -> silent(rule) ? Optional.of(Truth.NOT_MET) : Optional.empty());
    }

    /** A safeguard of what is asked for, or the row of an authority in it: met where it does not stop. */
    private Optional<Truth> guarded(String rule) {
        return consult.asked().stream()
                .flatMap(option -> option.safeguards().stream())
                .flatMap(guard -> Stream.concat(
                        Stream.of(guard).filter(g -> g.id().equals(rule)).map(Safeguard::safe),
                        guard.rows().stream()
                                .filter(row -> row.id().equals(rule))
                                .map(Safeguard.Row::safe)))
                .findFirst();
    }

    /** The ratio with which a feature counts in the differential; nothing where it does not count. */
    Optional<Range> weight(String feature) {
        return features()
                .filter(weighed -> weighed.feature().clause().id().equals(feature))
                .flatMap(weighed -> switch (weighed.verdict().truth()) {
                    case MET -> weighed.feature().present().stream();
                    case NOT_MET -> weighed.feature().absent().stream();
                    case UNKNOWN -> Stream.<Range>of();
                })
                .findFirst();
    }

    private Optional<Truth> prompted(String rule) {
        return consult.taking().prompts().stream()
                .filter(prompted -> prompted.prompt().clause().id().equals(rule))
                .map(Prompted::truth)
                .findFirst()
                .or(() -> advised(rule));
    }

    private Optional<Truth> advised(String rule) {
        return consult.taking().genes().stream()
                .flatMap(reading -> reading.applied().stream())
                .filter(applied -> applied.advice().id().equals(rule))
                .map(GeneReading.Applied::truth)
                .findFirst();
    }

    private List<Verdict> verdicts() {
        List<Verdict> all = new ArrayList<>();
        consult.alarms().forEach(rung -> all.add(rung.verdict()));
        all.add(consult.candidacy().verdict());
        consult.taking().scope().ifPresent(all::add);
        features().map(Weighed::verdict).forEach(all::add);
        for (Option option : consult.options()) {
            all.add(option.indicated());
            all.add(option.safe());
            option.gate().ifPresent(all::add);
            all.addAll(option.day().hazards());
        }
        return all;
    }

    private Stream<Weighed> features() {
        return Stream.concat(
                consult.differential().stream().flatMap(Ruled::features),
                consult.mechanisms().all().stream().flatMap(leaned -> leaned.weighed().stream()));
    }

    private static Stream<Weighed> features(Suspect suspect) {
        return Stream.of(suspect.speaksFor(), suspect.speaksAgainst(), suspect.missing(), suspect.meaningless())
                .flatMap(List::stream);
    }

    /** A feature that was looked for and is not there, where no ratio says what that means, is not shown. */
    private boolean silent(String rule) {
        return consult.differential().stream()
                .flatMap(suspect -> suspect.generator().features().stream())
                .anyMatch(feature -> feature.clause().id().equals(rule));
    }
}
