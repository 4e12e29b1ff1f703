package org.foramen.vignettes.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;

/** What is written on a line can be read back, whatever a record holds. */
class LinesLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property(tries = 3000)
    void a_written_fact_reads_back_as_itself(@ForAll("facts") Fact fact) {
        String line = Lines.write(fact);
        switch (Lines.read(line, TODAY)) {
            case Lines.Understood understood -> {
                assertEquals(fact, understood.fact(), line);
                assertEquals(line, Lines.write(understood.fact()));
            }
            case Lines.Misunderstood misunderstood -> throw new AssertionError(line + "\n" + misunderstood.slip());
        }
    }

    /** Whatever somebody types, the answer is a fact or a sentence about what is wrong: never a crash. */
    @Property(tries = 2000)
    void any_text_is_answered(@ForAll("typed") String text) {
        if (Lines.read(text, TODAY) instanceof Lines.Misunderstood misunderstood) {
            assertEquals(false, misunderstood.slip().what().isBlank());
            assertEquals(false, misunderstood.slip().todo().isBlank());
        }
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Arbitraries.of(Kind.class).flatMap(AnyFact::of);
    }

    /** Good lines with a part cut out or doubled. */
    @Provide
    Arbitrary<String> typed() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 80);
        return facts().flatMap(fact ->
                places.flatMap(from -> places.map(length -> cut(Lines.write(fact), from, length))));
    }

    private static String cut(String line, int from, int length) {
        int begin = Math.min(from, line.length());
        int end = Math.min(begin + length, line.length());
        return length % 2 == 0 ? line.substring(0, begin) + line.substring(end) : line + line.substring(begin, end);
    }
}
