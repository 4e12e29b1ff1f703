package org.foramen.criteria;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.foramen.criteria.Because.Remark;
import org.junit.jupiter.api.Test;

/** What an answer stood on: facts by number, in order, and remarks, each once. */
class BecauseTest {
    private static final Because TWO = Because.facts(new int[] {3, 5, 9}, 2);

    @Test
    void it_names_so_many_facts_and_hands_out_a_list_of_its_own() {
        assertEquals(2, TWO.count());
        TWO.facts()[0] = 7;
        assertArrayEquals(new int[] {3, 5}, TWO.facts());
        assertEquals(0, Because.NOTHING.count());
    }

    @Test
    void a_remark_made_twice_is_made_once() {
        for (Remark remark : Remark.values()) {
            Because once = TWO.and(remark);
            assertTrue(once.has(remark));
            assertFalse(TWO.has(remark));
            assertSame(once, once.and(remark));
            assertEquals(Set.of(remark), once.remarks());
            assertTrue(Because.remark(remark).has(remark));
        }
    }

    @Test
    void remarks_are_told_in_one_order_whatever_was_made_first() {
        Because made = TWO.and(Remark.OFF).and(Remark.SILENT).and(Remark.ASSUMED);
        assertEquals(List.of(Remark.ASSUMED, Remark.SILENT, Remark.OFF), List.copyOf(made.remarks()));
        assertThrows(UnsupportedOperationException.class, () -> made.remarks().clear());
    }

    @Test
    void two_reasons_together_have_the_facts_of_the_first_then_of_the_second_and_the_remarks_of_both() {
        Because both = TWO.and(Remark.OFF).and(Because.fact(8).and(Remark.SILENT));
        assertArrayEquals(new int[] {3, 5, 8}, both.facts());
        assertEquals(Set.of(Remark.SILENT, Remark.OFF), both.remarks());
    }

    @Test
    void a_fact_that_both_rest_on_is_named_once() {
        assertArrayEquals(
                new int[] {3, 5, 8}, TWO.and(Because.facts(new int[] {5, 8}, 2)).facts());
        assertSame(TWO, TWO.and(Because.fact(5)));
    }

    @Test
    void a_reason_that_adds_nothing_leaves_the_first_as_it_is() {
        Because first = TWO.and(Remark.SILENT);
        assertSame(first, first.and(Because.NOTHING));
        assertSame(first, first.and(TWO));
        assertSame(first, first.and(Because.remark(Remark.SILENT)));
    }

    @Test
    void a_reason_with_the_same_facts_or_none_adds_its_remarks_alone() {
        Because remarked = TWO.and(Remark.SILENT).and(Because.remark(Remark.OFF));
        assertArrayEquals(new int[] {3, 5}, remarked.facts());
        assertEquals(Set.of(Remark.SILENT, Remark.OFF), remarked.remarks());
        assertEquals(remarked, TWO.and(Remark.SILENT).and(TWO.and(Remark.OFF)));
    }

    @Test
    void reasons_are_the_same_when_facts_and_remarks_are() {
        assertEquals(Because.facts(new int[] {3, 5}, 2).and(Remark.OFF), TWO.and(Remark.OFF));
        assertEquals(Because.facts(new int[] {3, 5}, 2).hashCode(), TWO.hashCode());
        assertNotEquals(TWO, TWO.and(Remark.OFF));
        assertNotEquals(TWO.and(Remark.OFF).hashCode(), TWO.hashCode());
        assertNotEquals(TWO, Because.fact(3));
        assertNotEquals(TWO.hashCode(), Because.facts(new int[] {5, 3}, 2).hashCode());
        assertNotEquals(TWO, "3, 5");
        assertEquals(
                31 * java.util.Arrays.hashCode(new int[] {3, 5}) + 1,
                TWO.and(Remark.ASSUMED).hashCode());
        assertEquals("[3, 5][OFF]", TWO.and(Remark.OFF).toString());
    }

    @Test
    void facts_gathered_one_by_one_are_kept_in_order_and_the_last_can_be_dropped() {
        Tally tally = new Tally();
        assertSame(Because.NOTHING, tally.because());
        for (int fact = 0; fact < 9; fact++) {
            tally.add(10 + fact);
        }
        assertEquals(9, tally.count());
        assertEquals(18, tally.at(8));
        tally.drop();
        assertArrayEquals(
                new int[] {10, 11, 12, 13, 14, 15, 16, 17}, tally.because().facts());
    }
}
