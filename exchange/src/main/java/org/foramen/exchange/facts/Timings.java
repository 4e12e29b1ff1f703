package org.foramen.exchange.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.exchange.r4.Node;

/** The timing of a dosage in words: "1 every 3 d", "1 to 2 every 4 to 6 h as needed, at most 6 a day". */
final class Timings {
    /** The parts of a day, of those that a dose can be tied to. */
    private static final Map<String, String> PARTS = Map.of(
            "MORN", "morning",
            "NOON", "noon",
            "AFT", "afternoon",
            "EVE", "evening",
            "NIGHT", "bedtime",
            "HS", "bedtime",
            "CM", "breakfast",
            "CD", "lunch",
            "CV", "dinner");

    private static final Set<String> PIECES = Set.of("tablet", "tablets", "capsule", "capsules", "patch", "patches");

    private Timings() {}

    static String words(Node dosage) {
        return Stream.of(often(dosage.at("timing")), needed(dosage), most(dosage.at("maxDosePerPeriod")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String often(Node timing) {
        Node repeat = timing.at("repeat");
        if (repeat.at("period").there()) {
            String times = repeat.at("frequency").there() ? range(repeat, "frequency") : "1";
            return times + " every " + range(repeat, "period") + " " + repeat.text("periodUnit");
        }
        List<Node> parts = repeat.each("when");
        if (!parts.isEmpty()) {
            return parts.stream()
                    .map(part -> PARTS.getOrDefault(part.text(), part.text()))
                    .collect(Collectors.joining(" and "));
        }
        int hours = repeat.each("timeOfDay").size();
        return hours > 0
                ? hours + " times a day"
                : Concept.of(timing.at("code")).words();
    }

    /** "4", or "4 to 6" where a most is told as well. */
    private static String range(Node repeat, String what) {
        String most = repeat.text(what + "Max");
        return repeat.text(what) + (most.isBlank() ? "" : " to " + most);
    }

    private static String needed(Node dosage) {
        boolean needed = dosage.is("asNeededBoolean", "true")
                || dosage.at("asNeededCodeableConcept").there();
        return needed ? "as needed" : "";
    }

    /** The most in a day, where it is told in tablets or the like; any other most is left out, so that more is counted. */
    private static String most(Node ratio) {
        Node pieces = ratio.at("numerator");
        Node in = ratio.at("denominator");
        String unit = pieces.text("unit").toLowerCase(Locale.ROOT).replaceAll("[{}]|\\(s\\)", "");
        String span = in.text("value").replaceAll("\\.0+$", "") + " "
                + (in.text("code").isBlank() ? in.text("unit") : in.text("code"));
        boolean day = Set.of("1 d", "24 h", "1 day", "24 hours").contains(span);
        return day && PIECES.contains(unit) ? "at most " + pieces.text("value") + " " + unit + " a day" : "";
    }
}
