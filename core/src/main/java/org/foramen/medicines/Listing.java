package org.foramen.medicines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.foramen.chart.Entry;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;

/**
 * The doses of one opioid in one form. What was begun on one day adds up; the same said again on another day is counted once;
 * something else said on another day may have replaced it or been added to it, and nobody can tell.
 *
 * @param least the smaller reading
 * @param most the larger reading; empty where a dose is open
 * @param once entries that were counted already
 * @param rivals entries of which nobody said which stands
 */
record Listing(BigDecimal least, Optional<BigDecimal> most, List<Entry> once, List<Entry> rivals) {
    private static final Pattern SLOW = Pattern.compile(
            "\\b(\\d+ hr|extended|modified|slow|er|xr|sr|cr|la|long[- ]acting|patch(es)?|transdermal)\\b");

    /** What tells two entries apart: the medicine's words, the dose and how often. */
    private record Said(String drug, Optional<Quantity> dose, String frequency) {
        static Said of(Entry entry) {
            Medication taken = Courses.medication(entry);
            return new Said(taken.drug().key(), taken.dose(), taken.frequency().toLowerCase(Locale.ROOT));
        }
    }

    /** The doses parted by opioid and form; {@code drug} names the opioid. */
    static List<Listing> all(List<OpioidDose> doses, Function<Entry, String> drug) {
        Map<String, List<OpioidDose>> forms = new LinkedHashMap<>();
        for (OpioidDose dose : doses) {
            String form = drug.apply(dose.entry()) + pace(Courses.medication(dose.entry()));
            forms.computeIfAbsent(form, none -> new ArrayList<>()).add(dose);
        }
        return forms.values().stream().map(Listing::of).toList();
    }

    private static String pace(Medication taken) {
        String words = (taken.drug().words() + " " + taken.frequency()).toLowerCase(Locale.ROOT);
        return SLOW.matcher(words).find() ? " slow" : "";
    }

    private static Listing of(List<OpioidDose> doses) {
        List<Entry> once = new ArrayList<>();
        Map<LocalDate, Map<Said, OpioidDose>> days = new TreeMap<>();
        for (OpioidDose dose : doses) {
            Map<Said, OpioidDose> day =
                    days.computeIfAbsent(Courses.start(dose.entry()), start -> new LinkedHashMap<>());
            if (day.putIfAbsent(Said.of(dose.entry()), dose) != null) {
                once.add(dose.entry());
            }
        }
        Map<Object, Map<Said, OpioidDose>> different = new LinkedHashMap<>();
        for (Map<Said, OpioidDose> day : days.values()) {
            Map<Said, OpioidDose> known = different.putIfAbsent(told(day), day);
            if (known != null) {
                day.values().forEach(dose -> once.add(dose.entry()));
            }
        }
        return of(List.copyOf(different.values()), once);
    }

    /** What a day's list comes to; two days that come to the same say the same. */
    private static Object told(Map<Said, OpioidDose> day) {
        return open(day) ? day.keySet() : sum(day).stripTrailingZeros();
    }

    private static Listing of(List<Map<Said, OpioidDose>> days, List<Entry> once) {
        BigDecimal least =
                days.stream().map(Listing::sum).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal all = days.stream().map(Listing::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean open = days.stream().anyMatch(Listing::open);
        List<Entry> rivals = days.size() < 2
                ? List.of()
                : days.stream()
                        .flatMap(day -> day.values().stream().map(OpioidDose::entry))
                        .toList();
        return new Listing(least, open ? Optional.empty() : Optional.of(all), List.copyOf(once), rivals);
    }

    private static BigDecimal sum(Map<Said, OpioidDose> day) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OpioidDose dose : day.values()) {
            sum = dose instanceof OpioidDose.Counted counted ? sum.add(counted.mme()) : sum;
        }
        return sum;
    }

    private static boolean open(Map<Said, OpioidDose> day) {
        return day.values().stream().anyMatch(OpioidDose.Open.class::isInstance);
    }
}
