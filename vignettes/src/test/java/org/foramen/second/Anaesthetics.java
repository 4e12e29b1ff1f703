package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.second.Sheet.Body;
import org.foramen.second.Sheet.Given;

/** Local anaesthetics of one session: each drug's sum against each limit, and the shares of the limits added up. */
final class Anaesthetics {
    private static final List<Map<String, String>> LIMITS = Table.of("anaesthetics.csv");

    private Anaesthetics() {}

    /** The sum of one drug against one limit; no limit where it needs a weight that cannot be told, but for its bare figure. */
    record Sum(
            String drug,
            String limit,
            boolean decides,
            boolean session,
            BigDecimal sum,
            Optional<BigDecimal> most,
            Optional<BigDecimal> bare) {
        boolean over() {
            return most.or(() -> bare).filter(limit -> sum.compareTo(limit) > 0).isPresent();
        }
    }

    /**
     * For each drug that is asked for, each limit that speaks of how it is given. Of a dose that is on record nobody says
     * whether adrenaline was in it, so where one went in on the same day the limit without it counts.
     */
    static List<Sum> of(Sheet sheet) {
        List<Sum> sums = new ArrayList<>();
        for (String drug : drugs(sheet)) {
            boolean adrenaline = of(drug, sheet.asked().injectate())
                            .allMatch(given -> given.with().equals("epinephrine"))
                    && of(drug, sheet.given()).noneMatch(given -> today(sheet, given));
            for (Map<String, String> row : LIMITS) {
                String with = cell(row, "with");
                boolean day = with.equals("a day");
                boolean speaks = day || with.equals("any") || with.equals(adrenaline ? "epinephrine" : "plain");
                if (cell(row, "drug").equals(drug) && speaks) {
                    List<Given> given = day ? lately(sheet) : session(sheet);
                    sums.add(new Sum(
                            drug,
                            cell(row, "limit"),
                            cell(row, "decides").equals("yes"),
                            !day,
                            of(drug, given).map(Given::milligrams).reduce(BigDecimal.ZERO, BigDecimal::add),
                            limit(row, sheet.body()),
                            bare(row)));
                }
            }
        }
        return sums;
    }

    /** The shares of the strictest deciding limits of a session, added up; empty for one drug, or without a limit. */
    static Optional<BigDecimal> together(Sheet sheet) {
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> drugs = drugs(sheet);
        for (String drug : drugs) {
            List<Sum> limits = of(sheet).stream()
                    .filter(s -> s.drug().equals(drug) && s.decides() && s.session())
                    .toList();
            if (drugs.size() < 2 || limits.stream().anyMatch(s -> s.most().isEmpty())) {
                return Optional.empty();
            }
            sum = sum.add(limits.stream()
                    .map(s -> s.sum().divide(s.most().orElseThrow(), MathContext.DECIMAL64))
                    .max(BigDecimal::compareTo)
                    .orElseThrow());
        }
        return drugs.isEmpty() ? Optional.empty() : Optional.of(sum.setScale(10, RoundingMode.HALF_UP));
    }

    /** The lower of milligrams and milligrams for each kilogram, cut off at the hundredth; a range counts at its lower end. */
    static Optional<BigDecimal> limit(Map<String, String> row, Body body) {
        String each = cell(row, "milligrams a kilogram");
        Optional<BigDecimal> most = bare(row);
        return each.equals("-")
                ? most
                : weight(body)
                        .map(kg -> kg.multiply(Ranges.lower(each)).setScale(2, RoundingMode.FLOOR))
                        .map(mg -> most.map(mg::min).orElse(mg));
    }

    private static Optional<BigDecimal> bare(Map<String, String> row) {
        String whole = cell(row, "milligrams");
        return whole.equals("-") ? Optional.empty() : Optional.of(Ranges.lower(whole));
    }

    /** The weight on the scale; from a body mass index of 30 the ideal weight, where the height is known. */
    static Optional<BigDecimal> weight(Body body) {
        return body.kilograms().flatMap(kg -> body.centimetres().map(cm -> weight(body.woman(), kg, cm)));
    }

    private static BigDecimal weight(boolean woman, BigDecimal kilograms, BigDecimal centimetres) {
        BigDecimal metres = centimetres.movePointLeft(2);
        boolean heavy = kilograms.compareTo(metres.multiply(metres).multiply(BigDecimal.valueOf(30))) >= 0;
        return heavy ? kilograms.min(ideal(woman, centimetres)) : kilograms;
    }

    /** Fifty kilograms (45.5 for a woman) at 152.4 cm and 0.91 for each more. The references name no formula: draft. */
    static BigDecimal ideal(boolean woman, BigDecimal centimetres) {
        return new BigDecimal(woman ? "45.5" : "50")
                .add(centimetres.subtract(new BigDecimal("152.4")).multiply(new BigDecimal("0.91")));
    }

    private static boolean today(Sheet sheet, Given given) {
        return given.at().toLocalDate().equals(sheet.asked().day());
    }

    private static Set<String> drugs(Sheet sheet) {
        Set<String> drugs = new LinkedHashSet<>();
        sheet.asked().injectate().stream()
                .map(Given::drug)
                .filter(drug ->
                        LIMITS.stream().anyMatch(row -> cell(row, "drug").equals(drug)))
                .forEach(drugs::add);
        return drugs;
    }

    private static Stream<Given> of(String drug, List<Given> given) {
        return given.stream().filter(one -> one.drug().equals(drug));
    }

    /** What is asked for and what went in on the same day. */
    private static List<Given> session(Sheet sheet) {
        return since(sheet, sheet.asked().day());
    }

    /** The same with the whole day before, for doses bear no hour. */
    private static List<Given> lately(Sheet sheet) {
        return since(sheet, sheet.asked().day().minusDays(1));
    }

    private static List<Given> since(Sheet sheet, LocalDate first) {
        return Stream.concat(
                        sheet.given().stream()
                                .filter(g -> !g.at().toLocalDate().isBefore(first))
                                .filter(g -> !g.at().toLocalDate()
                                        .isAfter(sheet.asked().day())),
                        sheet.asked().injectate().stream())
                .toList();
    }
}
