package org.foramen.clinic.links;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may be sent a link for, and the page it leads to. */
public enum Purpose {
    INTAKE("/my/intake"),
    FOLLOW_UP("/my/follow-up"),
    OPTIONS("/my/options"),
    DIARY("/my/diary");

    private final String address;

    Purpose(String address) {
        this.address = address;
    }

    /** Where the link leads. */
    public String address() {
        return address;
    }

    /** The word in tables and message files: "follow-up". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Purpose> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
    }
}
