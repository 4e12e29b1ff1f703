package org.foramen.exchange.r4;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.exchange.faults.InDates;
import org.foramen.exchange.faults.InShape;

/** The order of two ends: a period does not end before it starts, a range's low is not above its high. */
final class Order {
    private Order() {}

    static void check(Shape shape, Node node, Report report) {
        switch (shape.name()) {
            case "Period" -> period(node, report);
            case "Range" -> range(node, report);
            default -> {}
        }
    }

    private static void period(Node node, Report report) {
        String start = node.text("start");
        String end = node.text("end");
        if (!start.isEmpty() && !end.isEmpty() && before(end, start)) {
            report.here(path -> InDates.endBeforeStart(start, end));
        }
    }

    /** Whether one is surely before the other, as far as both are known. */
    private static boolean before(String end, String start) {
        if (end.length() > 10 && start.length() > 10) {
            return Dates.moment(end).isBefore(Dates.moment(start));
        }
        int common = Math.min(10, Math.min(end.length(), start.length()));
        return end.substring(0, common).compareTo(start.substring(0, common)) < 0;
    }

    private static void range(Node node, Report report) {
        Optional<BigDecimal> low = node.at("low").number("value");
        Optional<BigDecimal> high = node.at("high").number("value");
        boolean sameUnit = node.at("low").text("code").equals(node.at("high").text("code"));
        if (sameUnit && low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            report.here(path ->
                    InShape.reversed(path, low.get().toPlainString(), high.get().toPlainString()));
        }
    }
}
