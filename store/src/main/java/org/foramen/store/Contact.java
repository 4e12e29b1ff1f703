package org.foramen.store;

import java.util.Locale;
import java.util.Optional;

/**
 * How a patient is reached.
 *
 * @param email where letters go
 * @param phone a number, as it was written
 * @param language the language they read, by its code: "es"
 */
public record Contact(Optional<String> email, Optional<String> phone, String language) {
    public Contact {
        language = language.toLowerCase(Locale.ROOT);
    }

    /** A contact by electronic mail. */
    public static Contact at(String email, String language) {
        return new Contact(Optional.of(email), Optional.empty(), language);
    }
}
