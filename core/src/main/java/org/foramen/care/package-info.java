/**
 * What follows: the pathway as pure functions over a library, a chart and an instant.
 *
 * <p>{@link org.foramen.care.Consult} is all of it at once: alarms, differential, timing, options, safety, coverage, what is
 * missing.
 */
package org.foramen.care;
