package org.foramen.vignettes.line;

import java.time.LocalDate;
import org.foramen.chart.EntryId;

/**
 * What a line can lean on besides itself.
 *
 * @param on the day that the line begins with
 * @param today the day on which it is read, for what is "still" so
 * @param earlier the lines before it, for what is taken back
 */
record Scene(LocalDate on, LocalDate today, Earlier earlier) {

    /** The entry that a line takes back: the one of this verb on this day. */
    EntryId named(Word verb, LocalDate day) {
        return switch (earlier.find(verb.text(), day)) {
            case Earlier.One one -> one.entry();
            case Earlier.Several several ->
                throw new Misread(
                        verb.at(),
                        "there are " + several.count() + " lines '" + verb.text() + "' of " + day,
                        "Put the line that is taken back on a day of its own, or name the entry: of entry ID.");
            case Earlier.None none ->
                throw new Misread(
                        verb.at(),
                        "no line '" + verb.text() + "' of " + day + " stands before this one",
                        "Give the verb and the day with which that line begins.");
        };
    }
}
