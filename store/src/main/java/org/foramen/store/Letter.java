package org.foramen.store;

import java.util.Optional;

/**
 * Something to be sent.
 *
 * @param about what it is about: "intake"
 * @param recipient where to
 * @param subject its subject
 * @param words its words, with {@link #GAP} where the address of a link goes
 * @param language the language it is written in
 * @param address the address of the link, which is forgotten once it is sent
 */
public record Letter(
        String about, String recipient, String subject, String words, String language, Optional<String> address) {
    /** Stands in the words where the address of a link goes. */
    public static final String GAP = "{link}";

    /** Writes the letter that brings a link, once its token is known. */
    @FunctionalInterface
    public interface Writer {
        Letter with(String token);
    }
}
