/**
 * What is known of a person: a chart of dated, typed facts that is only added to, and the anatomy they are about.
 *
 * <p>Start with {@link org.foramen.chart.Fact} for what can be known, {@link org.foramen.chart.Chart} for how it is kept,
 * and {@link org.foramen.chart.Site} for where it is.
 */
package org.foramen.chart;
