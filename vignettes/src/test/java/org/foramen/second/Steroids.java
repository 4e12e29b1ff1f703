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

    /** The sum over some years and the limit for this person; what is counted by a figure without a source is told apart. */
    record Sum(String limit, BigDecimal milligrams, BigDecimal firm, BigDecimal most) {
        boolean over() {
            return firm.compareTo(most) > 0;
        }
    }

    static boolean one(Given given) {
        return EQUIVALENTS.stream().anyMatch(row -> cell(row, "steroid").equals(given.drug()));
    }

    /** For each limit that speaks of this person. */
    static List<Sum> of(Sheet sheet) {
        List<Sum> sums = new ArrayList<>();
        boolean past = sheet.body().woman() && sheet.body().pastMenopause();
        for (Map<String, String> limit : LIMITS) {
            if (past || cell(limit, "who").equals("anybody")) {
                int years = Integer.parseInt(cell(limit, "years"));
                BigDecimal most = Ranges.lower(cell(limit, "milligrams"));
                sums.add(new Sum(cell(limit, "limit"), sum(sheet, years, true), sum(sheet, years, false), most));
            }
        }
        return sums;
    }

    /** What was given in the window and what is asked for, together; no other drug counts. */
    private static BigDecimal sum(Sheet sheet, int years, boolean drafts) {
        Stream<Given> past = sheet.given().stream()
                .filter(given -> !given.at().toLocalDate().isAfter(sheet.asked().day()))
                .filter(given -> given.at()
                        .toLocalDate()
                        .isAfter(Rolling.before(sheet.asked().day(), 12 * years)));
        return Stream.concat(past, sheet.asked().injectate().stream())
                .map(given -> equivalent(given, drafts))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal equivalent(Given given, boolean drafts) {
        return EQUIVALENTS.stream()
                .filter(row -> cell(row, "steroid").equals(given.drug()))
                .filter(row -> drafts || !cell(row, "status").equals("draft"))
                .map(row -> given.milligrams()
                        .multiply(BigDecimal.valueOf(4))
                        .divide(new BigDecimal(cell(row, "milligrams")), MathContext.DECIMAL64))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
