package org.foramen.chart;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers to a questionnaire, by the numbers of its items. An item that is not among them was not answered; it is
 * never taken for zero.
 *
 * @param instrument the questionnaire: "odi"
 * @param given the answer to each item that was answered
 */
public record Answers(String instrument, SortedMap<Integer, Integer> given) {
    public Answers {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    public static Answers of(String instrument, Map<Integer, Integer> given) {
        return new Answers(instrument, new TreeMap<>(given));
    }
}
