package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foramen.second.Sheet.Given;

/** Steroid by every route, as milligrams of methylprednisolone, over the years up to and including the day of service. */
final class Steroids {
    private static final List<Map<String, String>> EQUIVALENTS = Table.of("steroids.csv");
    private static final List<Map<String, String>> LIMITS = Table.of("steroid-limits.csv");

    private Steroids() {}

    /** The sum over so many years and the limit for this person. */
    record Sum(int years, BigDecimal milligrams, BigDecimal limit) {
        boolean over() {
            return milligrams.compareTo(limit) > 0;
        }
    }

    /** For each limit that speaks of this person. */
    static List<Sum> of(Sheet sheet) {
        List<Sum> sums = new ArrayList<>();
        for (Map<String, String> limit : LIMITS) {
            int years = Integer.parseInt(cell(limit, "years"));
            if (sheet.body().woman() && sheet.body().pastMenopause()) {
                sums.add(new Sum(years, over(sheet, years), new BigDecimal(cell(limit, "milligrams"))));
            }
        }
        return sums;
    }

    /** What was given in the window and what is asked for, together; no other drug counts. */
    static BigDecimal over(Sheet sheet, int years) {
        Stream<Given> past = sheet.given().stream()
                .filter(given -> !given.at().isAfter(sheet.asked().at()))
                .filter(given -> given.at()
                        .toLocalDate()
                        .isAfter(Rolling.before(sheet.asked().day(), 12 * years)));
        return Stream.concat(past, sheet.asked().injectate().stream())
                .map(Steroids::equivalent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal equivalent(Given given) {
        return EQUIVALENTS.stream()
                .filter(row -> cell(row, "steroid").equals(given.drug()))
                .map(row -> given.milligrams()
                        .multiply(BigDecimal.valueOf(4))
                        .divide(new BigDecimal(cell(row, "milligrams")), MathContext.DECIMAL64))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
