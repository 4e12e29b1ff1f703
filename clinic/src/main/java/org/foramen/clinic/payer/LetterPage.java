package org.foramen.clinic.payer;

import java.time.LocalDate;
import java.util.Locale;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Words;
import org.foramen.page.Requirement;

/**
 * A letter to a payer on the screen and on paper.
 *
 * @param words the words it is written in: payers are written to in English
 * @param today the day it was made
 * @param letter what it says
 * @param size the size of the paper: a4 or letter
 */
public record LetterPage(Words words, LocalDate today, Letter letter, String size) implements Page {
    @Override
    public String template() {
        return "payer/letter";
    }

    /** The name of one of its words: an appeal has its own. */
    public String key(String word) {
        return (letter.denial().isPresent() ? "letter.appeal." : "letter.necessity.") + word;
    }

    /** The payer's name: as recorded, else as the policies call it. */
    public String payer() {
        return letter.payer().isBlank()
                ? words.known("payer.name." + letter.against().payer())
                        .orElse(letter.against().payer())
                : letter.payer();
    }

    public String state(Requirement requirement) {
        return requirement.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String back() {
        return Addresses.of(letter.request());
    }

    /** Where it is printed. */
    public String paper() {
        return back() + (letter.denial().isPresent() ? "/appeal.pdf" : "/letter.pdf");
    }
}
