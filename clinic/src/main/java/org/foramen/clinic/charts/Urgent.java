package org.foramen.clinic.charts;

import java.util.List;
import org.foramen.chart.Chart;
import org.foramen.clinic.frame.Visit;

/** What is urgent about a person, for the banner; nothing for a reader who may not see clinical reasoning. */
@FunctionalInterface
public interface Urgent {
    List<String> of(Visit visit, Chart chart);
}
