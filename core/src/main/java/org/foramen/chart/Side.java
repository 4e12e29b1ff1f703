package org.foramen.chart;

/** The side of the body a finding or a procedure is on. */
public enum Side {
    LEFT,
    RIGHT,
    /** Both sides, named as such. */
    BOTH,
    /** On the midline, where no side exists. */
    MIDLINE,
    /** Nobody wrote it down: never read as a side. */
    UNSAID
}
