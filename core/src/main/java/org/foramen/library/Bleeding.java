package org.foramen.library;

import java.util.Locale;

/** How likely and how grave a bleeding from a procedure is, as societies class it; none where no needle is put in. */
public enum Bleeding {
    NONE,
    LOW,
    INTERMEDIATE,
    HIGH;

    /** One class higher; nothing is higher than high, and nobody bleeds from what pierces nothing. */
    public Bleeding raised() {
        return switch (this) {
            case NONE -> NONE;
            case LOW -> INTERMEDIATE;
            case INTERMEDIATE, HIGH -> HIGH;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
