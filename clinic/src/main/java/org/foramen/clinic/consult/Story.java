package org.foramen.clinic.consult;

import java.util.Optional;

/**
 * Who an invented person is, and what is asked of them.
 *
 * @param words a few sentences
 * @param query the question, as it stands in an address; blank when nothing is asked
 */
public record Story(String words, String query) {

    /** Somebody who knows the stories. */
    @FunctionalInterface
    public interface Teller {
        Optional<Story> of(String patient);
    }
}
