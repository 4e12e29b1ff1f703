package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often a day, from the words of a regimen; what cannot be read is never guessed. */
class DosedTest {
    @Test
    void the_words_that_people_use_are_read() {
        Map<String, Integer> often = Map.of(
                "oral twice daily", 2,
                "oral once daily", 1,
                "subcutaneous daily", 1,
                "BID", 2,
                "three times daily", 3,
                "four times daily", 4,
                "intravenous every 12 h", 2,
                "every 8 hours", 3,
                "every 24 h", 1);
        often.forEach((words, times) -> assertEquals(Optional.of(times), Dosed.timesADay(words), words));
    }

    @Test
    void what_says_no_number_is_not_guessed() {
        for (String words : new String[] {"every 7 h", "every 72 h", "every 0 h", "when needed", ""}) {
            assertEquals(Optional.empty(), Dosed.timesADay(words), words);
        }
    }
}
