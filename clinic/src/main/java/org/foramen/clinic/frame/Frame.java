package org.foramen.clinic.frame;

import java.util.Optional;

/**
 * What stands around the content of a page: its title, who reads it, and the patient it is about.
 *
 * @param visit the request it answers
 * @param title the page's title, already in the reader's language
 * @param banner the patient, on pages about one
 * @param notice a sentence above everything, such as that the demonstration is still being filled
 */
public record Frame(Visit visit, String title, Optional<Banner> banner, Optional<String> notice) {
    public static Frame of(Visit visit, String titleKey) {
        return new Frame(visit, visit.words().say(titleKey), Optional.empty(), Optional.empty());
    }

    public Frame about(Banner patient) {
        return new Frame(visit, title, Optional.of(patient), notice);
    }

    public Frame noting(Optional<String> sentence) {
        return new Frame(visit, title, banner, sentence);
    }

    public Words words() {
        return visit.words();
    }

    public String csrf() {
        return visit.csrf();
    }
}
