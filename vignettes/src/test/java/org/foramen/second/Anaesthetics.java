package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.second.Sheet.Body;
import org.foramen.second.Sheet.Given;

/** Local anaesthetics of one session: each dose as a share of its limit, and the shares added up over sites and drugs. */
final class Anaesthetics {
    private static final List<Map<String, String>> LIMITS = Table.of("anaesthetics.csv");
    private static final BigDecimal INCH = new BigDecimal("2.54");

    private Anaesthetics() {}

    /** The limit of a drug by one authority, in milligrams; empty when it needs a weight that nobody took. */
    static Optional<BigDecimal> limit(Map<String, String> row, Body body) {
        String each = cell(row, "milligrams a kilogram");
        String whole = cell(row, "milligrams");
        Optional<BigDecimal> byWeight =
                each.equals("-") ? Optional.empty() : weight(body).map(kg -> kg.multiply(Ranges.lower(each)));
        if (whole.equals("-") || (!each.equals("-") && byWeight.isEmpty())) {
            return byWeight;
        }
        BigDecimal most = Ranges.lower(whole);
        return Optional.of(byWeight.map(most::min).orElse(most));
    }

    /** The weight on the scale; from a body mass index of 30 the ideal weight, where the height is known. */
    static Optional<BigDecimal> weight(Body body) {
        if (body.kilograms().isEmpty() || body.centimetres().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal kilograms = body.kilograms().get();
        BigDecimal metres = body.centimetres().get().movePointLeft(2);
        boolean heavy = kilograms.compareTo(metres.multiply(metres).multiply(BigDecimal.valueOf(30))) >= 0;
        return Optional.of(
                heavy ? kilograms.min(ideal(body.woman(), body.centimetres().get())) : kilograms);
    }

    /** Fifty kilograms (45.5 for a woman) and 2.3 for each inch above sixty. The references name no formula: draft. */
    static BigDecimal ideal(boolean woman, BigDecimal centimetres) {
        BigDecimal inches = centimetres.divide(INCH, MathContext.DECIMAL64).subtract(BigDecimal.valueOf(60));
        return new BigDecimal(woman ? "45.5" : "50")
                .add(inches.max(BigDecimal.ZERO).multiply(new BigDecimal("2.3")));
    }

    /** The shares of all doses of this session by the authority, added up; empty when one of them has no limit there. */
    static Optional<BigDecimal> share(Sheet sheet, String authority) {
        List<Given> session = session(sheet);
        BigDecimal sum = BigDecimal.ZERO;
        for (Given given : session) {
            Optional<BigDecimal> limit = LIMITS.stream()
                    .filter(row -> cell(row, "drug").equals(given.drug())
                            && cell(row, "with").equals(given.with()))
                    .filter(row -> cell(row, "authority").equals(authority))
                    .findFirst()
                    .flatMap(row -> limit(row, sheet.body()));
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(given.milligrams().divide(limit.get(), MathContext.DECIMAL64));
        }
        return Optional.of(sum);
    }

    /** What is asked for and what went in on the same day before. */
    static List<Given> session(Sheet sheet) {
        List<Given> session = new ArrayList<>();
        Stream.concat(
                        sheet.given().stream()
                                .filter(g -> g.at().toLocalDate()
                                        .equals(sheet.asked().day())),
                        sheet.asked().injectate().stream())
                .filter(g -> LIMITS.stream().anyMatch(row -> cell(row, "drug").equals(g.drug())))
                .forEach(session::add);
        return session;
    }
}
