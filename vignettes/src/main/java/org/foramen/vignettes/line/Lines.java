package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;

/** Facts on one line: reads what people write, and writes what can be read back. */
public final class Lines {
    /** When a fact is learned whose line gives no hour: before the day's consult. */
    public static final LocalTime MORNING = LocalTime.of(7, 30);

    private static final String SHAPE =
            "A line is a day, a verb and what there is to say: 2026-09-15  block  medial-branch"
                    + " at L4-5 left, nrs 7 to 2.";

    private Lines() {}

    /** What became of a line. */
    public sealed interface Reading {}

    /**
     * A line that was understood.
     *
     * @param verb its verb
     * @param fact what it says
     * @param author who wrote it, if the line says so
     * @param learned when it was learned, if the line says so
     */
    public record Understood(String verb, Fact fact, Optional<String> author, Optional<LocalDateTime> learned)
            implements Reading {}

    /** A line that was not. */
    public record Misunderstood(Slip slip) implements Reading {}

    /** Reads a line that stands alone. */
    public static Reading read(String line, LocalDate today) {
        return read(line, today, new Earlier());
    }

    /** Reads a line that may lean on those before it. */
    public static Reading read(String line, LocalDate today, Earlier earlier) {
        try {
            return understood(line, today, earlier);
        } catch (Misread misread) {
            return new Misunderstood(misread.slip());
        }
    }

    private static Understood understood(String line, LocalDate today, Earlier earlier) {
        List<Word> all = Split.of(line);
        Tail tail = Tail.of(all, line.length());
        Words words = Words.of(all.subList(0, tail.from()), line.length());
        if (words.done()) {
            throw new Misread(0, "the line is empty", SHAPE);
        }
        LocalDate on = Days.day(words);
        Verb verb = verb(words);
        Fact fact = verb.read(new Scene(on, today, earlier), words);
        if (!words.done()) {
            throw words.unknown("Nothing more can be said in this line; is a comma missing before it?");
        }
        return new Understood(verb.word(), fact, tail.author(), tail.learned());
    }

    private static Verb verb(Words words) {
        Word word = words.take("a verb such as pain, finding or block");
        return Verb.of(word.text())
                .orElseThrow(() -> new Misread(
                        word.at(), "'" + word.text() + "' is not a verb", "The verbs are: " + Verb.all() + "."));
    }

    /** The whole line: day, verb, and what there is to say. */
    public static String write(Fact fact) {
        return fact.on() + "  " + verb(fact) + "  " + said(fact);
    }

    /** The verb of a fact: "block". */
    public static String verb(Fact fact) {
        return Verb.of(fact).word();
    }

    /** What a line says after its day and its verb. */
    public static String said(Fact fact) {
        return Verb.of(fact).said(fact);
    }
}
