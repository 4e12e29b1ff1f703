package org.foramen.medicines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.chart.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegimenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oral twice daily|2|24",
                "BID|2|24",
                "b.i.d.|2|24",
                "tid prn|3|24",
                "q6h|1|6",
                "Q4-6H PRN|1|4",
                "every 6 h|1|6",
                "every 4 to 6 hours as needed for pain|1|4",
                "every six hours|1|6",
                "1 every 3 d|1|72",
                "2 every 3.0 d|2|72",
                "transdermal every 72 h|1|72",
                "every other day|1|48",
                "once daily|1|24",
                "daily|1|24",
                "every day|1|24",
                "twice every day|2|24",
                "once a week|1|168",
                "weekly|1|168",
                "at bedtime|1|24",
                "every night|1|24",
                "in the morning and at bedtime|2|24",
                "twice daily, in the morning and at bedtime|2|24",
                "morning, noon and evening|3|24",
                "as needed up to 4 a day|4|24",
                "every 4 h as needed, no more than 4 per day|4|24",
                "every 8 h as needed, no more than 6 per day|1|8",
                "up to three times daily|3|24",
                "2 to 3 times a day|3|24",
                "Take 1 tablet twice a day as directed.|2|24",
                "take 1 tablet by mouth every 12 hours for 30 days|1|12",
                "four times/day|4|24",
                "1-2 tablets every 4 h, up to 6 tablets a day|3|24",
                "1 tablet as needed, at most 6 tablets a day|6|24",
                "Take 1 tablet twice a day as directed. [2 every 1 d]|2|24",
                "as the clinic told her [1 every 12 h]|1|12",
                "Every four to six hours (qualifier value) [4 every 1 d]|1|4",
                "twice daily [1 every 6 h]|1|6",
                "1 to 2 every 4 to 6 h as needed|2|4",
            })
    void is_read_as_it_is_written(String written, String times, String hours) {
        Often often = understood(written).often().orElseThrow();
        assertTrue(
                often.same(new Often(new BigDecimal(times), new BigDecimal(hours))), written + " was read as " + often);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as the clinic told her",
                "every 4 h or every 6 h",
                "twice daily, in the morning",
                "every 12 h three times daily",
                "1 tablet in the morning and 2 tablets at bedtime",
                "1 tablet daily then 2 tablets daily",
                "every 0 h",
                "half a tablet twice daily",
                "1 every 1 d also 2 every 1 d",
                "every 6 h except at night",
                "every 12 h three times daily every 12 h",
                "twice daily in the morning, once a week",
                "twice daily [by the moon]",
                "twice daily [see the leaflet] with food"
            })
    void one_word_that_is_not_understood_makes_the_whole_unclear(String written) {
        assertInstanceOf(Regimen.Unclear.class, Regimen.read(written));
    }

    @Test
    void a_range_counts_at_its_most() {
        Regimen.Understood regimen = understood("1-2 tablets every 4-6 hours");
        assertEquals(Optional.of(new BigDecimal("2")), regimen.units());
        assertTrue(regimen.often().orElseThrow().same(new Often(BigDecimal.ONE, new BigDecimal("4"))));
    }

    @Test
    void when_needed_may_stand_in_the_words_or_in_the_timing() {
        assertTrue(understood("twice daily as needed [2 every 1 d]").asNeeded());
        assertTrue(understood("twice daily [2 every 1 d as needed]").asNeeded());
        assertFalse(understood("twice daily [2 every 1 d]").asNeeded());
    }

    @Test
    void the_same_said_twice_is_said_once_and_two_amounts_are_unclear() {
        assertEquals(
                Optional.of(Quantity.of("10", "mg")),
                understood("10 mg twice daily 10 mg").amount());
        assertTrue(understood("four times daily every 6 h").often().isPresent());
        assertInstanceOf(Regimen.Unclear.class, Regimen.read("10 mg twice daily 20 mg"));
    }

    @Test
    void as_needed_without_a_most_says_no_frequency() {
        assertEquals(Optional.empty(), understood("as needed for severe pain").often());
        assertTrue(understood("prn").asNeeded());
    }

    @Test
    void nothing_written_is_understood_and_says_nothing() {
        assertEquals(Optional.empty(), understood("").often());
    }

    private static Regimen.Understood understood(String written) {
        return assertInstanceOf(Regimen.Understood.class, Regimen.read(written), written);
    }
}
