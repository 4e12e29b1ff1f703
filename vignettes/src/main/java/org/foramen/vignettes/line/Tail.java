package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The last parts of a line, where it says who wrote it ("by nurse Ann") or when it was learned.
 *
 * @param from how many words come before
 */
record Tail(int from, Optional<String> author, Optional<LocalDateTime> learned) {

    static Tail of(List<Word> words, int end) {
        Tail tail = new Tail(words.size(), Optional.empty(), Optional.empty());
        for (Tail more = tail.more(words, end); more.from() < tail.from(); more = tail.more(words, end)) {
            tail = more;
        }
        return tail;
    }

    /** With the part before, if that is of the tail too. */
    private Tail more(List<Word> words, int end) {
        int comma = from - 1;
        while (comma >= 0 && !words.get(comma).comma()) {
            comma--;
        }
        if (comma < 0) {
            return this;
        }
        Words part = Words.of(
                words.subList(comma + 1, from),
                from < words.size() ? words.get(from).at() : end);
        if (part.skip("by")) {
            return new Tail(comma, Optional.of(part.rest("who wrote it")), learned);
        }
        return part.skip("learned") ? new Tail(comma, author, Optional.of(learned(part))) : this;
    }

    /** A day alone means its morning. */
    private static LocalDateTime learned(Words part) {
        LocalDate day = Days.day(part);
        LocalTime hour = part.atEnd() ? Lines.MORNING : Days.hour(part);
        return day.atTime(hour);
    }
}
