package org.foramen.exchange.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Measure;
import org.foramen.chart.Score;
import org.foramen.exchange.r4.Node;

/** PEG: the mean of its three items, where all three are there and the mean itself was not sent. */
final class Peg {
    private static final List<String> ITEMS = List.of("75893-8", "91145-3", "91146-1");
    private static final String MEAN = "91147-9";
    private static final BigDecimal MOST = BigDecimal.TEN;

    private Peg() {}

    static Optional<BigDecimal> ofComponents(Node observation) {
        if (Concept.of(observation.at("code")).has("loinc", MEAN)) {
            return Optional.empty();
        }
        List<BigDecimal> items = new ArrayList<>();
        for (Node component : observation.each("component")) {
            Concept code = Concept.of(component.at("code"));
            if (ITEMS.stream().anyMatch(item -> code.has("loinc", item))) {
                value(component).ifPresent(items::add);
            }
        }
        return mean(items);
    }

    /** An item that is read only as a part of the mean. */
    static boolean onlyItem(Concept code) {
        return code.has("loinc", "91145-3") || code.has("loinc", "91146-1");
    }

    static Optional<BigDecimal> mean(List<BigDecimal> items) {
        boolean whole = items.size() == ITEMS.size()
                && items.stream().allMatch(item -> item.signum() >= 0 && item.compareTo(MOST) <= 0);
        BigDecimal sum = items.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole
                ? Optional.of(sum.divide(BigDecimal.valueOf(items.size()), 4, RoundingMode.DOWN))
                : Optional.empty();
    }

    static Score score(LocalDate on, BigDecimal mean) {
        return new Score(on, new Measure("peg", mean.stripTrailingZeros(), Optional.empty()));
    }

    private static Optional<BigDecimal> value(Node component) {
        Node value = component.choice("value");
        return value.type().equals("integer") ? Optional.of(new BigDecimal(value.text())) : value.number("value");
    }
}
