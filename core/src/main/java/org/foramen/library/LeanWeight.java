package org.foramen.library;

import java.math.BigDecimal;

/**
 * Which weight a dose by weight is reckoned from where somebody is heavy for their height.
 *
 * @param from the body mass index from which the ideal weight stands for the measured one
 * @param male the ideal weight of a man of the base height, in kilograms
 * @param female that of a woman; of whoever's sex is not said, for it is the lower
 * @param base the base height, in centimetres
 * @param each kilograms more for each centimetre more
 * @param rule who says when
 * @param formula who says how much
 */
public record LeanWeight(
        BigDecimal from,
        BigDecimal male,
        BigDecimal female,
        BigDecimal base,
        BigDecimal each,
        Procedure.Note rule,
        Procedure.Note formula) {}
