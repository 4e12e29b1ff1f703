package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.foramen.chart.Entry;
import org.foramen.chart.Goal;
import org.junit.jupiter.api.Test;

/** The people of the demonstration clinic are people: each has a name, a goal, and a chart that several hands wrote. */
class CastTest {
    private static List<Cast.Member> people() {
        try {
            return Cast.people();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void rosa_comes_first_and_twelve_live_in_the_clinic() {
        assertEquals(12, people().size());
        assertEquals(
                "Rosa Delgado", people().getFirst().vignette().chart().patient().name());
    }

    @Test
    void everybody_wants_something_in_their_own_words() {
        for (Cast.Member member : people()) {
            assertTrue(
                    member.vignette().chart().entries().stream()
                            .map(Entry::fact)
                            .anyMatch(Goal.class::isInstance),
                    member.vignette().name());
        }
    }

    @Test
    void a_chart_is_written_by_several_hands_and_every_entry_has_a_name_of_its_own() {
        for (Cast.Member member : people()) {
            List<Entry> entries = member.vignette().chart().entries();
            assertTrue(
                    entries.stream().map(Entry::author).distinct().count() > 2,
                    member.vignette().name());
            assertEquals(
                    entries.size(),
                    entries.stream().map(Entry::id).distinct().count(),
                    member.vignette().name());
        }
    }
}
