package org.foramen.clinic.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.PlanStep;

/** The steps of a person's plan as they stand: the latest fact of each name counts, the earlier ones are its history. */
final class Steps {
    private Steps() {}

    /** Every fact of each step, the latest first; steps in the order in which they were made. */
    static Map<String, List<PlanStep>> of(Chart chart) {
        Map<String, List<PlanStep>> steps = new LinkedHashMap<>();
        chart.standing().stream()
                .filter(entry -> entry.fact() instanceof PlanStep)
                .sorted(Comparator.comparing(Entry::recorded))
                .map(entry -> (PlanStep) entry.fact())
                .forEach(step -> steps.computeIfAbsent(step.step(), none -> new ArrayList<>())
                        .addFirst(step));
        return steps;
    }

    /** A name for a new step: its profession, and the next number. */
    static String named(Chart chart, PlanStep.Discipline discipline) {
        String word = discipline.name().toLowerCase(Locale.ROOT);
        long before = of(chart).keySet().stream()
                .filter(name -> name.startsWith(word + "-"))
                .count();
        return word + "-" + (before + 1);
    }
}
