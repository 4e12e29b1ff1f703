package org.foramen.library;

/** What is known of medicines: nothing yet that is more than a procedure's own contraindications. */
public record Medicines() {
    /** No table of medicines at all. */
    public static final Medicines NONE = new Medicines();
}
