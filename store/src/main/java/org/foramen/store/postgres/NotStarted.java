package org.foramen.store.postgres;

/** The database could not be had; the message says why and what to do, to the person at the terminal. */
public final class NotStarted extends RuntimeException {
    NotStarted(String message) {
        super(message);
    }

    NotStarted(String message, Throwable cause) {
        super(message, cause);
    }
}
