package org.foramen.vignettes.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tired person reads when a line is wrong: where, what, and what to write instead. */
class SlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "2026-09-01 block medial-branch at L7 left; 34; 'L7' is not a spinal level; L4-5",
                "2026-09-01 block medial-branch at liver; 34; 'liver' is not a place in the body; low-back",
                "2026-02-30 finding fever absent; 0; '2026-02-30' is not a day; February 2026 has 28 days",
                "1 Sept finding fever absent; 0; '1' is not a day; 2026-09-01",
                "2026-09-01 found fever; 11; 'found' is not a verb; finding",
                "2026-09-01 finding fever; 24; the end of the line is not understood; fever absent",
                "2026-09-01 score vas 6; 21; vas 6 has no unit; mm",
                "2026-09-01 score vas 6 cm; 21; vas is not measured in cm; mm",
                "2026-09-01 score nrs 70; 21; 70 is beyond the end of nrs; 0 to 10",
                "2026-09-01 score odi items 1 two 3; 29; 'two' is no answer to an item; whole number",
                "2026-09-01 block facet at L4-5 left, nrs 7 - 1; 37; 'nrs' is not understood; 7 to 1",
                "2026-09-01 block facet at L4-5 left, 80%; 37; '80%' says not what of; relief",
                "2026-09-01 block facet at L4-5 left, lastd 6 h; 43; this dose has 'h' behind it; 40 mg",
                "2026-09-01 block facet at L4-5 left, lasted long; 44; 'long' is not a length of time; 6 h",
                "2026-09-01 block facet at L4-5 left, lasted 99999 months; 44; '99999' is not a length of time; 6 h",
                "2026-09-01 therapy physical-therapy, gave up; 37; 'gave' is not understood; not-tolerated",
                "2026-09-01 therapy exercise from 2026-05-01 to 2026-04-01; 28; the care ends before it begins; first day",
                "2026-09-01 medication gabapentin 300 three times daily; 33; this dose has 'three' behind it; 40 mg",
                "2026-09-01 diagnosis M54.16; 21; 'M54.16' looks like a code without its system; icd10cm|M54.16",
                "2026-09-01 goal \"to walk; 16; a quotation mark is opened and not closed; Close it",
                "2026-09-01 retraction of block 2026-08-01; 25; no line 'block' of 2026-08-01; verb and the day",
                "2026-09-01 reviewed everything complete; 20; 'everything' is not a kind of line; implant",
                "2026-09-01 preference surgery; 22; 'surgery' is not understood; does not want",
                "2026-09-01 imaging mri at L4-5 and L5-S1, stenosis; 23; one line names one place; 2",
            })
    void a_slip_tells_where_what_and_what_to_do(String line, int at, String what, String todo) {
        Lines.Misunderstood reading =
                assertInstanceOf(Lines.Misunderstood.class, Lines.read(line, LocalDate.of(2026, 11, 22)));
        assertTrue(reading.slip().what().contains(what), () -> reading.slip().toString());
        assertTrue(reading.slip().todo().contains(todo), () -> reading.slip().toString());
        assertEquals(at, reading.slip().at(), () -> reading.slip().toString());
    }
}
