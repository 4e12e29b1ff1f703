package org.foramen.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter in the outbox, and what became of it.
 *
 * @param id its number, which stays the same however often it is tried
 * @param patient about whom it is
 * @param name the name of that person
 * @param letter what it says; its address is there only until it is sent
 * @param link the number of the link it carries
 * @param made when it was written
 * @param by who sent it
 * @param state what became of it
 * @param reason why the last try failed; blank where none did
 * @param attempts how often it was tried
 * @param next when it will be tried again, while it waits
 * @param sent when it went out
 */
public record Message(
        long id,
        String patient,
        String name,
        Letter letter,
        Optional<Long> link,
        Instant made,
        String by,
        State state,
        String reason,
        int attempts,
        Instant next,
        Optional<Instant> sent) {

    /** What became of a message. */
    public enum State {
        WAITING,
        SENT,
        FAILED;

        /** The word in tables: "waiting". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The words as they go out: with the address of the link, where it is still known. */
    public String text() {
        return letter.address()
                .map(address -> letter.words().replace(Letter.GAP, address))
                .orElse(letter.words());
    }
}
