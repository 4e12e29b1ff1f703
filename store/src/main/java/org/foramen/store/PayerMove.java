package org.foramen.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does with a request to a payer, or what the payer does with it. */
public enum PayerMove {
    OPEN,
    /** Everything is there, or what is not is explained. */
    READY,
    REOPEN,
    SUBMIT,
    /** The payer wants more before it answers. */
    PEND,
    APPROVE,
    DENY,
    APPEAL,
    /** What is asked for was said otherwise: another day, how it is meant to be done. */
    CHANGE,
    /** Another day by which something must be done. */
    DUE,
    /** A document was put beside it. */
    ATTACH,
    CLOSE;

    /** The word in tables, addresses and files of words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PayerMove> of(String word) {
        return Arrays.stream(values()).filter(m -> m.word().equals(word)).findFirst();
    }
}
