package org.foramen.clinic.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.chart.BodyMap;
import org.foramen.chart.Limb;
import org.foramen.chart.Pain;
import org.foramen.chart.Zone;

/**
 * What somebody has answered so far, by the names of the questions.
 *
 * @param texts each answer as it was given
 */
record Replies(Map<String, String> texts) {
    /** The answer of somebody who does not know or would rather not say: unknown, never no. */
    static final String UNSURE = "unsure";

    static final String YES = "yes";

    Replies {
        texts = Map.copyOf(texts);
    }

    String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    boolean blank(String name) {
        return text(name).isEmpty();
    }

    boolean says(String name, String answer) {
        return text(name).equals(answer);
    }

    boolean ticked(String name, String option) {
        return says(name + "." + option, YES);
    }

    /** The options of a list that were ticked. */
    List<String> ticked(Question.Ticks question) {
        return question.options().stream()
                .filter(option -> ticked(question.name(), option))
                .toList();
    }

    OptionalInt number(String name) {
        return text(name).matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(text(name))) : OptionalInt.empty();
    }

    /** Whether the page was gone through. */
    boolean done(String step) {
        return says("done." + step, YES);
    }

    List<Zone> zones() {
        return Arrays.stream(Zone.values())
                .filter(zone -> says("zone." + zone.code(), YES))
                .toList();
    }

    /** Whether any part of a leg is marked, so that it is worth asking where it runs. */
    boolean legMarked() {
        return zones().stream().anyMatch(zone -> Limb.LEG.step(zone.part()) >= 0);
    }

    /** Whether the back and a leg both hurt, so that each is scored for itself. */
    boolean backAndLeg() {
        return legMarked()
                && zones().stream()
                        .anyMatch(z -> List.of("low-back", "buttock", "mid-back")
                                .contains(z.part().area().name()));
    }

    BodyMap map(LocalDate on) {
        return new BodyMap(on, zones(), spread(), course());
    }

    private Pain.Pattern spread() {
        return switch (text("spread")) {
            case "stays" -> Pain.Pattern.AXIAL;
            case "limb" -> Pain.Pattern.RADICULAR;
            case "walking" -> Pain.Pattern.CLAUDICATION;
            case "many" -> Pain.Pattern.WIDESPREAD;
            default -> Pain.Pattern.UNSAID;
        };
    }

    private BodyMap.Course course() {
        return Optional.of(text("course")).filter(said -> legMarked()).stream()
                .flatMap(said -> Arrays.stream(BodyMap.Course.values())
                        .filter(course -> course.name().equalsIgnoreCase(said)))
                .findFirst()
                .orElse(BodyMap.Course.UNSAID);
    }
}
