package org.foramen.page;

import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Truth;

/**
 * The ledgers of a person: the care that was tried, the studies, and the examination that bears on what is suspected.
 *
 * @param care each course of care without needles
 * @param gaps the days between them of which nothing is recorded, in words
 * @param studies what studies show, each with whether it agrees
 * @param tests the tests of the examination, the most telling first
 */
public record LedgerPage(List<Care> care, List<String> gaps, List<Study> studies, List<Test> tests) {
    public LedgerPage {
        care = List.copyOf(care);
        gaps = List.copyOf(gaps);
        studies = List.copyOf(studies);
        tests = List.copyOf(tests);
    }

    /**
     * A course of care.
     *
     * @param origin how it came into the chart: clinician, patient, record, vignette
     * @param counts the rules that rest on it, each with its answer; a course without a first day counts nowhere
     */
    public record Care(
            String entry,
            String what,
            Optional<String> from,
            Optional<String> to,
            Optional<String> often,
            String result,
            Optional<String> stopped,
            String origin,
            String author,
            List<Line> counts) {
        public Care {
            counts = List.copyOf(counts);
        }
    }

    /** What a study shows at a level and side, and whether it agrees with pain and examination, with the reason. */
    public record Study(String entry, String day, String modality, String finding, String where, Line agrees) {}

    /**
     * A test of the examination.
     *
     * @param word what is looked for, as the chart names it
     * @param asks the question
     * @param region where it is looked for
     * @param found present, absent, or not known
     * @param latest when it was last looked for, in words; blank where nobody has
     * @param moves how far it would move the ranking, in words with the sources it bears on
     * @param why the feature with its source
     */
    public record Test(String word, String asks, String region, Truth found, String latest, String moves, Line why) {}
}
