package org.foramen.store;

import java.time.Instant;
import java.time.LocalDate;
import org.foramen.chart.Patient;

/**
 * Somebody who is to be presented to the board.
 *
 * @param patient who
 * @param day the board day
 * @param question what is asked of the board
 * @param made when they were put on the list
 * @param by who put them there
 */
public record Presentation(Patient patient, LocalDate day, String question, Instant made, String by) {}
