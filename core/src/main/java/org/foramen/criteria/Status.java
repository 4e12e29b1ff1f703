package org.foramen.criteria;

import java.util.Locale;
import java.util.Optional;

/** How well a statement is sourced; it decides what the statement may do (docs/readings.md, "Status and force"). */
public enum Status {
    /** Seen in the source itself. */
    CONFIRMED,
    /** Two or more independent secondary sources agree. */
    SECONDARY,
    /** One secondary source only: warns under a coverage policy. */
    SINGLE,
    /** Sources disagree: both sides are shown. */
    CONTESTED,
    /** Not yet seen in a source: shown as a draft. */
    DRAFT;

    /** Whether a clause of this status may refuse under a coverage policy. In safety every status stops. */
    public boolean mayRefuse() {
        return this == CONFIRMED || this == SECONDARY;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> of(String word) {
        for (Status status : values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
