package org.foramen.library;

import java.math.BigDecimal;
import org.foramen.criteria.Names;

/**
 * How much of a drug is usually given at a time: a hundredth of it is a slip of the unit.
 *
 * @param of the drug
 * @param from milligrams at least
 * @param to milligrams at most
 */
public record Usual(Names of, BigDecimal from, BigDecimal to, Procedure.Note note) {}
