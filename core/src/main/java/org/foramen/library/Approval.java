package org.foramen.library;

/**
 * What a regulator has allowed a procedure for, or the drug or device that it uses.
 *
 * @param where whose regulator: "United States"
 * @param how how it stands there
 * @param note what exactly, with source and status
 */
public record Approval(String where, How how, Procedure.Note note) {

    /** How a regulator stands to a use. */
    public enum How {
        LABELLED,
        CLEARED,
        OFF_LABEL,
        INVESTIGATIONAL,
        NOT_APPROVED;

        /** As clinicians write it: "off label". */
        public String words() {
            return switch (this) {
                case LABELLED -> "labelled for this use";
                case CLEARED -> "cleared";
                case OFF_LABEL -> "off label";
                case INVESTIGATIONAL -> "investigational";
                case NOT_APPROVED -> "not approved";
            };
        }
    }
}
