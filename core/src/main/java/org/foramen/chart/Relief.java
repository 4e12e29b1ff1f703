package org.foramen.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** How much better: measured before and after on named scales, or a percentage that somebody stated. */
public sealed interface Relief {
    /** Digits enough for any scale; what lies beyond them is cut off, so that 79.99... never reads as 80. */
    MathContext NEVER_UP = new MathContext(16, RoundingMode.FLOOR);

    /** Measured twice. It has a percentage only on one scale, from a baseline that is a number above zero. */
    record Measured(Measure before, Measure after) implements Relief {}

    /** A percentage without its measurements. */
    record Stated(BigDecimal value) implements Relief {}

    static Relief measured(String scale, String before, String after) {
        return new Measured(Measure.of(scale, before), Measure.of(scale, after));
    }

    static Relief stated(String percent) {
        return new Stated(new BigDecimal(percent));
    }

    /** (before - after) / before in percent, unrounded in any way that matters: 24 to 5 is 79.1666..., not 80. */
    default Optional<BigDecimal> percent() {
        return switch (this) {
            case Stated stated -> Optional.of(stated.value());
            case Measured m
            when comparable(m) ->
                Optional.of(m.before()
                        .value()
                        .subtract(m.after().value())
                        .movePointRight(2)
                        .divide(m.before().value(), NEVER_UP));
            case Measured m -> Optional.empty();
        };
    }

    private static boolean comparable(Measured m) {
        return m.before().scale().equals(m.after().scale())
                && !m.before().range()
                && !m.after().range()
                && m.before().value().signum() > 0;
    }
}
