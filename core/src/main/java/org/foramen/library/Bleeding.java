package org.foramen.library;

import java.util.Locale;

/** How likely and how grave a bleeding from a procedure is, as societies class it. */
public enum Bleeding {
    LOW,
    INTERMEDIATE,
    HIGH;

    /** One class higher; nothing is higher than high. */
    public Bleeding raised() {
        return this == LOW ? INTERMEDIATE : HIGH;
    }

    /** The stricter of two. */
    public Bleeding stricter(Bleeding other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
