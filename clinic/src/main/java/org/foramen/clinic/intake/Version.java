package org.foramen.clinic.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which questionnaire it is: the whole story before the first visit, or the short one afterwards. */
enum Version {
    INTAKE,
    FOLLOW_UP;

    /** The word in addresses and tables: "follow-up". */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String address() {
        return "/my/" + word();
    }

    static Optional<Version> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
    }
}
