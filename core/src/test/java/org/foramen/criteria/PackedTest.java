package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Relief;
import org.junit.jupiter.api.Test;

/** A chart packed into arrays says of every fact what the ledger's chart says, under the same number. */
class PackedTest {
    /** Known before the chart is taken apart, as the words of knowledge are. */
    private static final Names WORDS = Scene.names("there", "gone", "taut-band", "nowhere", "epidural", "odi");

    private static final Ledger LEDGER = Ledger.of(busy().chart(), Scene.LEXICON);
    private static final Packed PACKED = Packed.of(busy().chart(), Scene.LEXICON);

    private static Scene busy() {
        return Scene.on("2026-12-01")
                .known(
                        Say.finding("2026-10-01", "there", true, "L4-5 left"),
                        Say.finding("2026-11-01", "gone", false, ""),
                        Say.finding("2026-11-02", "there", false, "L4-5 right"),
                        Say.finding("2026-11-03", "taut-band", true, ""),
                        Say.block(
                                "2026-09-01",
                                "L4-5 left, L5-S1 right",
                                Relief.measured("nrs", "7", "1"),
                                6,
                                "bupivacaine"),
                        Say.done("2026-09-08", "epidural", "L4-5 left", Intent.UNSAID),
                        Say.score("2026-09-09", "odi", "44.5"),
                        Say.reviewed(Kind.ALLERGY, "2026-01-01", "2026-11-01"),
                        Say.unread(Kind.MEDICATION));
    }

    @Test
    void every_fact_has_the_same_day_the_same_rows_and_the_same_values() {
        assertEquals(LEDGER.born(), PACKED.born());
        assertEquals(LEDGER.spokenOf(), PACKED.spokenOf());
        int rows = 0;
        for (Kind kind : Kind.values()) {
            assertEquals(LEDGER.first(kind), PACKED.first(kind));
            assertEquals(LEDGER.end(kind), PACKED.end(kind));
            for (int fact = LEDGER.first(kind); fact < LEDGER.end(kind); fact++) {
                alike(fact);
                rows += PACKED.rows(fact);
            }
        }
        assertEquals(rows, PACKED.size());
    }

    private static void alike(int fact) {
        assertEquals(LEDGER.day(fact), PACKED.day(fact));
        assertEquals(LEDGER.rows(fact), PACKED.rows(fact));
        for (int at = 0; at < LEDGER.rows(fact); at++) {
            assertEquals(LEDGER.row(fact, at), PACKED.row(fact, at));
        }
        for (Part part : Part.values()) {
            assertEquals(LEDGER.value(fact, part), PACKED.value(fact, part), part::name);
        }
    }

    @Test
    void the_latest_fact_about_a_name_is_found_alike_from_every_place() {
        for (Names names : WORDS.each()) {
            String word = names.toString();
            for (int first = LEDGER.first(Kind.FINDING); first < LEDGER.end(Kind.FINDING); first++) {
                for (int fact = first; fact <= LEDGER.end(Kind.FINDING); fact++) {
                    assertEquals(LEDGER.before(fact, first, names), PACKED.before(fact, first, names), word);
                    assertEquals(LEDGER.before(fact, first, Names.ANY), PACKED.before(fact, first, Names.ANY));
                }
            }
        }
    }

    @Test
    void what_a_fact_is_about_is_never_passed_over() {
        for (Names names : WORDS.each()) {
            String word = names.toString();
            for (int fact = 0; fact < LEDGER.end(Kind.UNREAD); fact++) {
                assertEquals(LEDGER.about(fact, names), PACKED.about(fact, names), word);
                assertTrue(!LEDGER.about(fact, names) || names.perhaps(PACKED.subjects(fact)));
            }
        }
    }

    /** Two of very many words share a bit: the bit says perhaps, and the rows say no. */
    @Test
    void two_words_that_share_a_bit_are_told_apart_by_the_rows() {
        Lexicon many = new Lexicon();
        for (int i = 0; i < 300; i++) {
            many.id("word-" + i);
        }
        Ledger ledger = Ledger.of(
                Scene.on("2026-12-01")
                        .known(Say.finding("2026-10-01", "word-7", true, ""))
                        .chart(),
                many);
        Packed packed = Packed.of(ledger);
        for (int other : new int[] {7 + 32, 7 + 64, 7 + 128, 8}) {
            Names names = Names.of(many, "word-" + other);
            assertEquals(false, ledger.about(0, names));
            assertEquals(false, packed.about(0, names));
            assertEquals(-1, packed.before(1, 0, names));
        }
        assertEquals(true, packed.about(0, Names.of(many, "word-7")));
        assertEquals(true, packed.about(0, Names.ANY));
        assertEquals(0, packed.before(1, 0, Names.of(many, "word-7")));
    }

    @Test
    void it_takes_eight_bytes_a_row_and_twelve_a_fact_and_a_few_for_the_kinds() {
        int facts = 9;
        int kinds = Kind.values().length;
        assertEquals(8L * PACKED.size() + 12L * facts + 4L * (kinds + 2), PACKED.bytes());
    }
}
