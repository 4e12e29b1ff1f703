package org.foramen.clinic.people;

import java.util.Locale;

/** What a person is to the clinic. The order is that of the columns of the table of permissions. */
public enum Role {
    PATIENT,
    FRONT_DESK,
    NURSE,
    PHYSICIAN,
    MANAGER,
    RESEARCHER,
    AUDITOR,
    RECORD_SYSTEM;

    /** The word for it in addresses, keys and user names: "front-desk". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
