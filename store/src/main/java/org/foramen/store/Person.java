package org.foramen.store;

import java.time.Instant;
import org.foramen.chart.Patient;

/**
 * A line of the list of people.
 *
 * @param patient who
 * @param entries how many entries the chart has
 * @param kept when the last one was kept
 */
public record Person(Patient patient, long entries, Instant kept) {}
