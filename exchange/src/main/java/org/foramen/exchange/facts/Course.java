package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Fact;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;

/**
 * A course of a medicine whose name may still have to be found.
 *
 * @param on the day it was written down
 * @param dose how much at a time
 * @param frequency how often
 * @param from since when
 * @param to until when
 * @param taking whether it is being taken
 */
record Course(
        LocalDate on,
        Optional<Quantity> dose,
        String frequency,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean taking) {

    /** What is put on the skin is care of its own; what is put into the eye, the nose or the lung is none for pain. */
    private static final Set<String> ON_THE_SKIN = Set.of("topical", "gel", "cream", "patch", "ointment");

    private static final Set<String> ELSEWHERE =
            Set.of("ophthalmic", "nasal", "otic", "inhalation", "inhaler", "eye", "drops", "injectable", "injection");

    /** The medicine, and a course of care for pain where it is one. */
    List<Fact> of(Term drug) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Medication(on, drug, dose, frequency, from, to, Optional.empty(), taking));
        from.ifPresent(start -> DrugNames.in(drug.words()).stream()
                .flatMap(name -> care(name, DrugNames.words(drug.words())).stream())
                .distinct()
                .forEach(care -> facts.add(therapy(care, start))));
        return facts;
    }

    private static Optional<String> care(DrugNames.Name name, List<String> words) {
        if (name.care().isEmpty() || words.stream().anyMatch(ELSEWHERE::contains)) {
            return Optional.empty();
        }
        boolean skin = name.care().equals("nsaid") && words.stream().anyMatch(ON_THE_SKIN::contains);
        return Optional.of(skin ? "topical" : name.care());
    }

    /** A course that ended on a day nobody wrote down counts for its one sure day: never longer than it was. */
    private Therapy therapy(String care, LocalDate start) {
        Optional<LocalDate> sure = to.isPresent() || taking ? to : Optional.of(start);
        Therapy.Result result = taking && to.isEmpty() ? Therapy.Result.ONGOING : Therapy.Result.UNSAID;
        return new Therapy(start, Term.word(care), Optional.of(start), sure, result);
    }
}
