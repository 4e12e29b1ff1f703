package org.foramen.criteria;

/**
 * Three truths. What nobody wrote down is {@link #UNKNOWN}, which is not "no".
 *
 * <p>Kleene's strong logic, in the order NOT_MET &lt; UNKNOWN &lt; MET: {@code and} is the lesser, {@code or} the greater.
 */
public enum Truth {
    NOT_MET,
    UNKNOWN,
    MET;

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
            case MET -> NOT_MET;
        };
    }

    /** MET or NOT_MET from what is known for certain. */
    public static Truth of(boolean known) {
        return known ? MET : NOT_MET;
    }

    public boolean met() {
        return this == MET;
    }

    public boolean unknown() {
        return this == UNKNOWN;
    }

    public boolean refused() {
        return this == NOT_MET;
    }
}
