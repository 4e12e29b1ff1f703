package org.foramen.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a request to a payer has come, and what can be done with it next. */
public enum PayerState {
    OPEN,
    READY,
    SUBMITTED,
    PENDED,
    APPROVED,
    DENIED,
    APPEALED,
    CLOSED;

    /** The word in tables, addresses and files of words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PayerState> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    /** What can be done next, the usual first. */
    public List<PayerMove> moves() {
        return switch (this) {
            case OPEN -> List.of(PayerMove.READY, PayerMove.DUE, PayerMove.CLOSE);
            case READY -> List.of(PayerMove.SUBMIT, PayerMove.REOPEN, PayerMove.DUE, PayerMove.CLOSE);
            case SUBMITTED ->
                List.of(PayerMove.APPROVE, PayerMove.PEND, PayerMove.DENY, PayerMove.DUE, PayerMove.CLOSE);
            case PENDED -> List.of(PayerMove.SUBMIT, PayerMove.APPROVE, PayerMove.DENY, PayerMove.DUE, PayerMove.CLOSE);
            case DENIED -> List.of(PayerMove.APPEAL, PayerMove.SUBMIT, PayerMove.DUE, PayerMove.CLOSE);
            case APPEALED -> List.of(PayerMove.APPROVE, PayerMove.DENY, PayerMove.DUE, PayerMove.CLOSE);
            case APPROVED -> List.of(PayerMove.DUE, PayerMove.CLOSE);
            case CLOSED -> List.of();
        };
    }

    /** Whether what is asked for may still be said otherwise. */
    public boolean changes() {
        return switch (this) {
            case OPEN, READY, PENDED, DENIED -> true;
            case SUBMITTED, APPROVED, APPEALED, CLOSED -> false;
        };
    }

    /** The state after a move. */
    public PayerState after(PayerMove move) {
        return switch (move) {
            case OPEN, REOPEN -> OPEN;
            case READY -> READY;
            case SUBMIT -> SUBMITTED;
            case PEND -> PENDED;
            case APPROVE -> APPROVED;
            case DENY -> DENIED;
            case APPEAL -> APPEALED;
            case CLOSE -> CLOSED;
            case DUE, ATTACH, CHANGE -> this;
        };
    }
}
