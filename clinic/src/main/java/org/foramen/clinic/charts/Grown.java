package org.foramen.clinic.charts;

import org.foramen.clinic.frame.Visit;

/** Somebody who wants to know when a chart has grown, such as a work list that counts what is missing. */
@FunctionalInterface
public interface Grown {
    void heard(Visit visit, String patient);
}
