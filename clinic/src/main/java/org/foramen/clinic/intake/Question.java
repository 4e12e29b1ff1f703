package org.foramen.clinic.intake;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foramen.chart.Zone;

/** One question as it is asked: its name, and how it is answered. */
sealed interface Question {
    String name();

    /** The names of its fields. */
    default List<String> fields() {
        return List.of(name());
    }

    /** One of several answers, or not sure; the words of the options stand under the question's kin, "phq" for "phq9-3". */
    record Choice(String name, String kin, List<String> options) implements Question {
        public Choice {
            options = List.copyOf(options);
        }

        static Choice of(String name, String... options) {
            return new Choice(
                    name,
                    name,
                    Stream.concat(Stream.of(options), Stream.of(Replies.UNSURE)).toList());
        }

        static Choice often(String name) {
            return new Choice(name, "often", List.of("0", "1", "2", "3", Replies.UNSURE));
        }

        /** A number from 0 to 10. */
        static Choice scale(String name) {
            List<String> numbers =
                    IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toList();
            return new Choice(
                    name,
                    "scale",
                    Stream.concat(numbers.stream(), Stream.of(Replies.UNSURE)).toList());
        }
    }

    /**
     * Any of several, with a closing answer about those that were not ticked.
     *
     * @param rest whether the closing answer is needed always, or only where nothing is ticked
     */
    record Ticks(String name, List<String> options, boolean rest) implements Question {
        public Ticks {
            options = List.copyOf(options);
        }

        @Override
        public List<String> fields() {
            return Stream.concat(options.stream().map(o -> name + "." + o), Stream.of(name + "-rest"))
                    .toList();
        }

        Choice closing() {
            return new Choice(name + "-rest", rest ? "rest" : "none", List.of("no", Replies.UNSURE));
        }
    }

    /** A line that may be left empty. */
    record Line(String name, Sort sort) implements Question {
        /** What is written on the line. */
        enum Sort {
            WORDS,
            /** A month or a year, as well as it is known. */
            MONTH,
            DAY,
            NUMBER
        }
    }

    /** Several lines in own words, which may be left empty. */
    record Lines(String name) implements Question {}

    /** The drawing of a body. */
    record Body(String name) implements Question {
        @Override
        public List<String> fields() {
            return Stream.concat(Stream.of(Zone.values()).map(zone -> "zone." + zone.code()), Stream.of(unsure()))
                    .toList();
        }

        /** For whoever cannot show it on a picture. */
        String unsure() {
            return name + "-unsure";
        }
    }

    /** What was marked, read back, to be confirmed with one press. */
    record ReadBack(String name) implements Question {}
}
