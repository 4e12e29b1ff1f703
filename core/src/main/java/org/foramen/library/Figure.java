package org.foramen.library;

import java.util.Optional;
import org.foramen.criteria.Status;

/**
 * A published figure, in words and as numbers: a chance of benefit, a rate of harm.
 *
 * @param says the figure in a sentence, with population, denominator and measure
 * @param point the figure in percent, where it is one number
 * @param range its interval or spread in percent
 * @param horizon when it was measured ("6 months")
 * @param population in whom
 * @param cites source id and place
 * @param status how well it is sourced
 */
public record Figure(
        String says,
        Optional<Double> point,
        Optional<Range> range,
        String horizon,
        String population,
        String cites,
        Status status) {}
