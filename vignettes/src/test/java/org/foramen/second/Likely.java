package org.foramen.second;

/** Whether something counts: surely not, perhaps, surely. */
enum Likely {
    NO,
    PERHAPS,
    YES;

    Likely and(Likely other) {
        return compareTo(other) < 0 ? this : other;
    }

    Likely or(Likely other) {
        return compareTo(other) > 0 ? this : other;
    }

    Likely not() {
        return values()[YES.ordinal() - ordinal()];
    }
}
