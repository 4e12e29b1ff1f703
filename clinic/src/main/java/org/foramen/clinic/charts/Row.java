package org.foramen.clinic.charts;

import java.util.Optional;

/**
 * One line of the timeline: a fact, and how it came to be known.
 *
 * @param id the entry's id, the line's anchor
 * @param kind the sort of fact, for its icon and filter
 * @param kindWords the sort of fact in the reader's words
 * @param day the day on which it was true
 * @param says what it says
 * @param learned when it was learned
 * @param author who wrote it
 * @param origin how it came in
 * @param takenBack why it no longer counts, if it was taken back
 * @param mayTakeBack whether this reader may take it back
 */
public record Row(
        String id,
        String kind,
        String kindWords,
        String day,
        String says,
        String learned,
        String author,
        String origin,
        Optional<String> takenBack,
        boolean mayTakeBack) {}
