package org.foramen.clinic.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foramen.chart.Answers;
import org.foramen.chart.Fact;
import org.foramen.chart.Measure;
import org.foramen.chart.Score;

/** The numbers: pain from 0 to 10, and the questionnaires by their items. The core adds them up. */
final class Scores {
    /** The average of the last week is what the scale is read by; the others keep names of their own. */
    private static final Map<String, String> SCALES =
            Map.of("average", "nrs", "now", "nrs-now", "worst", "nrs-worst", "back", "nrs-back", "leg", "nrs-leg");

    private static final List<String> ORDER = List.of("average", "now", "worst", "back", "leg");

    private Scores() {}

    static List<Fact> of(Replies replies, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        for (String name : ORDER) {
            boolean asked = replies.backAndLeg() || !List.of("back", "leg").contains(name);
            if (asked) {
                replies.number(name)
                        .ifPresent(value -> facts.add(
                                new Score(today, Measure.of(SCALES.getOrDefault(name, name), String.valueOf(value)))));
            }
        }
        facts.addAll(given(Moods.answers("peg", replies, Map.of(1, "average", 2, "enjoyment", 3, "activity")), today));
        return facts;
    }

    static List<Fact> moods(Replies replies, LocalDate today) {
        List<Fact> facts = new ArrayList<>(given(Moods.phq4(replies), today));
        if (Moods.low(replies)) {
            facts.addAll(given(Moods.phq9(replies), today));
        }
        if (Moods.worried(replies)) {
            facts.addAll(given(Moods.gad7(replies), today));
        }
        return facts;
    }

    private static List<Fact> given(Answers answers, LocalDate today) {
        return answers.given().isEmpty() ? List.of() : List.of(Score.of(today, answers));
    }
}
