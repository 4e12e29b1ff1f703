package org.foramen.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that somebody did or was refused. It names ids and kinds and never a value from a chart.
 *
 * @param by who, in which role, in which request
 * @param action what sort of thing ("read", "append", "search", "sign-in")
 * @param patient whose chart it was about
 * @param what which part or how many ("3 entries: pain, score")
 * @param outcome what came of it
 */
public record Event(Caller by, String action, Optional<String> patient, String what, Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        DONE,
        REFUSED,
        NOT_FOUND,
        FAILED;

        /** The word in tables: "not-found". */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Outcome of(String word) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Something done to or with one person's chart. */
    public static Event done(Caller by, String action, String patient, String what) {
        return new Event(by, action, Optional.of(patient), what, Outcome.DONE);
    }

    /** Something done that concerns no single chart. */
    public static Event done(Caller by, String action, String what) {
        return new Event(by, action, Optional.empty(), what, Outcome.DONE);
    }

    /** The same event with another outcome. */
    public Event but(Outcome other) {
        return new Event(by, action, patient, what, other);
    }
}
