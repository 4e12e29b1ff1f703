package org.foramen.store;

import java.util.Arrays;
import java.util.Locale;

/** What a person or program is in the clinic; decides what they may do. */
public enum Role {
    /** The person whose chart it is, or who acts for them. */
    PATIENT,
    FRONT_DESK,
    NURSE,
    PHYSICIAN,
    MANAGER,
    RESEARCHER,
    AUDITOR,
    /** Another system, such as the hospital's record, within the scopes it was given. */
    SYSTEM_CLIENT,
    /** Foramen itself, when it seeds or checks. Nobody signs in as the house. */
    HOUSE;

    /** The word in tables and messages: "front-desk". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
