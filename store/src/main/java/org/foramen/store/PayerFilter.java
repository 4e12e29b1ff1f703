package org.foramen.store;

import java.util.Optional;

/**
 * Which requests to payers a list shows: those in a state, of a payer, about a list of what needs leave, with gaps or
 * without. A part that is empty leaves all of them in.
 *
 * @param state those in this state; where it is empty, all that are not closed
 * @param payer those of this payer
 * @param leave those that this list asks leave for, or may ask
 * @param gaps those with something missing, or those without
 */
public record PayerFilter(
        Optional<PayerState> state, Optional<String> payer, Optional<String> leave, Optional<Boolean> gaps) {
    /** All that are not closed. */
    public static final PayerFilter OPEN =
            new PayerFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
