package org.foramen.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * The store could not do what it was asked. It kept nothing of it, except perhaps where the reason is
 * {@link Reason#UNCERTAIN}. The message can be shown to a person.
 */
public final class StoreFailure extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** No room left on the disk; reading still works. */
        NO_ROOM,
        /** The database does not answer. */
        UNREACHABLE,
        /** The database stopped answering while it saved: it may be there or not. */
        UNCERTAIN,
        /** The database answers and does not accept this. */
        REFUSED,
        /** Something went wrong on our side. */
        FAULT
    }

    private final Reason reason;

    private StoreFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static StoreFailure refused(String message) {
        return new StoreFailure(Reason.REFUSED, message + " Nothing was saved.", new IllegalArgumentException(message));
    }

    static StoreFailure of(SQLException cause) {
        Reason reason = cause instanceof SQLTransientConnectionException
                ? Reason.UNREACHABLE
                : reason(String.valueOf(cause.getSQLState()));
        return new StoreFailure(reason, words(reason), cause);
    }

    static StoreFailure atCommit(SQLException cause) {
        StoreFailure failure = of(cause);
        return failure.reason == Reason.UNREACHABLE
                ? new StoreFailure(Reason.UNCERTAIN, words(Reason.UNCERTAIN), cause)
                : failure;
    }

    private static Reason reason(String state) {
        return switch (state.substring(0, 2)) {
            case "53" -> Reason.NO_ROOM;
            case "08", "57" -> Reason.UNREACHABLE;
            case "22", "23", "42" -> Reason.REFUSED;
            default -> Reason.FAULT;
        };
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case NO_ROOM ->
                "The server has no room to save. Nothing was saved. Tell your administrator. Reading still works.";
            case UNREACHABLE -> "The database does not answer. Nothing was saved. Try again in a moment.";
            case UNCERTAIN ->
                "The database stopped answering while it saved. Look whether it is there before you save it again.";
            case REFUSED -> "The database does not accept this. Nothing was saved.";
            case FAULT -> "Something went wrong on our side. Nothing was saved.";
        };
    }
}
