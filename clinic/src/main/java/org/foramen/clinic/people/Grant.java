package org.foramen.clinic.people;

/** How far a role may go with an action: one cell of the table of permissions. */
public enum Grant {
    /** Yes, inside the own clinic. */
    YES("Y"),
    /** Only for patients with whom there is a care relation. */
    RELATED("A"),
    /** As {@link #RELATED}, and only for what the person wrote themselves. */
    RELATED_OWN("A-own"),
    /** Only the own chart. */
    OWN("O"),
    /** De-identified, eleven people or more at a time. */
    DEIDENTIFIED("D"),
    /** Within the granted scopes and the compartment of the patient. */
    SCOPED("S"),
    NO("N");

    private final String letter;

    Grant(String letter) {
        this.letter = letter;
    }

    /** The grant of that letter; an unknown letter is a fault of the table and stops the start. */
    static Grant of(String letter) {
        for (Grant grant : values()) {
            if (grant.letter.equals(letter)) {
                return grant;
            }
        }
        throw new IllegalArgumentException("no such grant: " + letter);
    }
}
