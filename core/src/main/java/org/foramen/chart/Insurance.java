package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A payer that covers the person.
 *
 * @param payer its id ("medicare", "bcbsnd")
 * @param words its name as received
 * @param from since when
 * @param to until when
 * @param member the number under which the payer knows the person
 */
public record Insurance(
        LocalDate on,
        String payer,
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> member)
        implements Fact {
    /** A payer under which no number is known. */
    public Insurance(LocalDate on, String payer, String words, Optional<LocalDate> from, Optional<LocalDate> to) {
        this(on, payer, words, from, to, Optional.empty());
    }

    /** The same payer with the number under which it knows the person, said on that day. */
    public Insurance known(LocalDate day, String number) {
        return new Insurance(day, payer, words, from, to, Optional.of(number));
    }

    @Override
    public Kind kind() {
        return Kind.INSURANCE;
    }
}
