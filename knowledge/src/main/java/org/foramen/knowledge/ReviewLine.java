package org.foramen.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Times;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Review;

/** The line at the top of every file that says who answers for it: {@code review: {status, author, reviewed, review by}}. */
final class ReviewLine {
    static final String KEY = "review";

    private static final String NOBODY = "nobody yet";

    /** A day, or that there was none. */
    private static final Shape<Optional<LocalDate>> WHEN = new Shape<>(
            Optional.empty(),
            (yaml, problems) -> yaml instanceof Yaml.Text text && text.value().equals(NOBODY)
                    ? Optional.empty()
                    : Optional.of(Times.DATE.read(yaml, problems)));

    private static final Shape<Review> SHAPE = Shape.table(Review.NOT_SAID, "the review", ReviewLine::review);

    private ReviewLine() {}

    /** What each file says, by its place without the ending; of tables of codes speaks the file that counts them. */
    static SortedMap<String, Review> of(Stock stock, Problems problems) {
        SortedMap<String, Review> reviews = new TreeMap<>();
        for (String file : stock.digests().keySet()) {
            if (file.endsWith(".yaml")) {
                reviews.put(plain(file), Review.NOT_SAID);
            }
        }
        for (Tree tree : stock.trees()) {
            tree.value(KEY)
                    .map(line -> SHAPE.read(line, problems))
                    .ifPresent(review -> reviews.put(plain(tree.file().name()), review));
        }
        return reviews;
    }

    private static String plain(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static Review review(Fields fields) {
        String status = fields.one("status", Texts.oneOf("a status of review", "draft", "reviewed"));
        Review review = new Review(
                fields.one("author", Texts.TEXT),
                fields.maybe("reviewer", Texts.TEXT),
                fields.one("reviewed", WHEN),
                Optional.of(fields.one("review by", Times.DATE)));
        check(fields, review, status.equals("reviewed"));
        return review;
    }

    private static void check(Fields fields, Review review, boolean seen) {
        boolean told = review.reviewed().isPresent() && review.reviewer().isPresent();
        if (seen && !told) {
            fields.problem(
                    fields.at("reviewed"), "A reviewed file names its \"reviewer\" and the day it was \"reviewed\".");
        }
        if (!seen && (review.reviewed().isPresent() || review.reviewer().isPresent())) {
            fields.problem(
                    fields.at("status"),
                    "A draft is reviewed by " + NOBODY + ". If somebody has reviewed it, write status: reviewed.");
        }
        if (review.reviewed().isPresent()
                && fields.has("review by")
                && !review.by().orElseThrow().isAfter(review.reviewed().orElseThrow())) {
            fields.problem(fields.at("review by"), "The next review comes after the last.");
        }
    }
}
