package org.foramen.knowledge.book;

import java.time.LocalDate;
import org.foramen.library.Review;

/** Who has looked at a chapter, and who should have. */
public final class Signing {
    private Signing() {}

    /** The line of review, and that it is overdue where it is. */
    public static String standing(Review review, LocalDate today) {
        return review.words() + (review.overdue(today) ? " (OVERDUE)" : "");
    }

    static String reviewed(Book book, LocalDate today) {
        int all = 0;
        int seen = 0;
        int late = 0;
        for (Book.Part part : book.parts()) {
            for (Chapter chapter : part.chapters()) {
                all++;
                seen += chapter.review().reviewer().isPresent() ? 1 : 0;
                late += chapter.review().overdue(today) ? 1 : 0;
            }
        }
        return "A clinician has reviewed " + seen + " of its " + all + " chapters; " + late + " are overdue.";
    }
}
