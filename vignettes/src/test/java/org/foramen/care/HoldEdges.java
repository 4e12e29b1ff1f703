package org.foramen.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foramen.chart.Fact;
import org.foramen.chart.Lab;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.library.Bleeding;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;
import org.foramen.library.Library;
import org.foramen.library.Pause;
import org.foramen.library.Procedure;

/**
 * People who take one medicine against clotting, on both sides of every edge of its hold: each class of bleeding, clearances
 * about each bound, a low dose and a high one, the last dose at the hour and a minute short of it, levels and INRs.
 */
final class HoldEdges {
    private static final LocalDate DAY = HoldPerson.DAY;
    private static final LocalDateTime START = HoldPerson.START;

    /** Last doses after which levels and INRs are measured: one too late for most holds, and one long enough for all. */
    private static final List<LocalDateTime> MEASURED = List.of(START.minusDays(2), START.minusDays(20));

    private final Library library;
    private final HoldRules rules;

    HoldEdges(Library library) {
        this.library = library;
        this.rules = library.medicines().holds();
    }

    List<HoldPerson> of(Hold hold) {
        List<HoldPerson> people = new ArrayList<>();
        for (Map.Entry<String, Set<Bleeding>> asked : procedures(hold).entrySet()) {
            for (Optional<BigDecimal> clearance : clearances(hold)) {
                for (boolean low : hold.lowDose().isPresent() ? new boolean[] {true, false} : new boolean[] {false}) {
                    for (LocalDateTime last : lasts(hold)) {
                        for (List<Fact> labs : labs(hold, last)) {
                            people.add(HoldPerson.of(hold, asked, clearance, low, last, labs));
                        }
                    }
                }
            }
        }
        return people;
    }

    /** One procedure for each set of classes and each set of rows that are for some procedures alone. */
    private Map<String, Set<Bleeding>> procedures(Hold hold) {
        Map<List<?>, String> kinds = new LinkedHashMap<>();
        Map<String, Set<Bleeding>> one = new LinkedHashMap<>();
        for (Procedure procedure : library.procedures()) {
            String id = procedure.id();
            Set<Bleeding> classes = new TreeSet<>();
            rules.schemes().forEach(scheme -> scheme.of(id).ifPresent(classed -> classes.add(classed.to())));
            List<String> own = hold.rows().stream()
                    .filter(row -> row.procedures().contains(id))
                    .map(Hold.Row::id)
                    .toList();
            if (!rules.needless(id) && kinds.putIfAbsent(List.of(classes, own), id) == null) {
                one.put(id, classes.isEmpty() ? Set.of(Bleeding.HIGH) : classes);
            }
        }
        return one;
    }

    private static List<Optional<BigDecimal>> clearances(Hold hold) {
        Set<BigDecimal> values = new TreeSet<>();
        hold.rows().stream()
                .flatMap(row -> row.renal().stream())
                .flatMap(band -> band.clearance().stream())
                .map(bound -> BigDecimal.valueOf(bound.hundredths(), 2))
                .forEach(value -> values.addAll(List.of(value.subtract(BigDecimal.ONE), value)));
        values.add(BigDecimal.valueOf(90));
        return Stream.concat(
                        Stream.of(Optional.<BigDecimal>empty()), values.stream().map(Optional::of))
                .toList();
    }

    /** At the hour at which each hold is over, and a minute too late for it. */
    private static List<LocalDateTime> lasts(Hold hold) {
        Set<LocalDateTime> lasts = new TreeSet<>();
        hold.rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.pause()), row.renal().stream().map(Hold.Band::pause)))
                .forEach(pause -> lasts.addAll(lasts(pause)));
        lasts.addAll(MEASURED);
        return List.copyOf(lasts);
    }

    private static List<LocalDateTime> lasts(Pause pause) {
        LocalDateTime over = pause.sort() == Pause.Sort.FULL_DAYS
                ? DAY.minusDays(pause.hours() / 24).atTime(LocalTime.of(23, 59))
                : START.minusHours(pause.hours());
        return List.of(over, over.plusMinutes(1));
    }

    /** Nothing measured; levels and INRs on both sides, where the hold asks for them. */
    private List<List<Fact>> labs(Hold hold, LocalDateTime last) {
        List<List<Fact>> all = new ArrayList<>(List.of(List.of()));
        LocalDate after = last.toLocalDate().plusDays(1);
        if (!MEASURED.contains(last)) {
            return all;
        }
        if (hold.levels().isPresent()) {
            all.add(List.of(HoldPerson.lab(after, "doac-level", "29", "ng/mL")));
            all.add(List.of(
                    HoldPerson.lab(after, "doac-level", "31", "ng/mL"),
                    HoldPerson.lab(after, "anti-xa", "0.2", "[iU]/mL")));
        }
        if (hold.rows().stream().anyMatch(row -> row.inr().isPresent())) {
            for (String inr : List.of("1.1", "1.2", "1.3", "1.4", "1.5")) {
                all.add(List.of(
                        new Lab(after, Term.word("inr"), Quantity.of(inr, "1"), Optional.of(new BigDecimal("1.2")))));
            }
        }
        return all;
    }
}
