package org.foramen.library;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.chart.Patient.Sex;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Span;
import org.foramen.criteria.Status;

/**
 * What one authority allows of a drug at most.
 *
 * @param id "LA-LIDO-US"
 * @param says its rule in a sentence
 * @param cites source id and place
 * @param status how well it is sourced
 * @param most milligrams at most, where it names a figure for everybody
 * @param perKilogram milligrams at most for each kilogram of weight
 * @param adrenaline whether it speaks of doses with adrenaline (true) or without (false); empty: of both
 * @param within the span that is summed; empty: the session
 * @param sex of whom it speaks, where of one sex alone
 * @param scope of whom or what it speaks, judged in three truths
 * @param ask the question that tells whether it speaks of this person; blank where it speaks of everybody
 * @param decides whether it stops; one that does not is shown beside those that do
 */
public record DoseLimit(
        String id,
        String says,
        String cites,
        Status status,
        Optional<BigDecimal> most,
        Optional<BigDecimal> perKilogram,
        Optional<Boolean> adrenaline,
        Optional<Span> within,
        Optional<Sex> sex,
        Optional<Criterion> scope,
        String ask,
        boolean decides) {}
