package org.foramen.chart;

/** How a fact came into the chart. */
public enum Origin {
    /** A clinician wrote it here. */
    CLINICIAN,
    /** The person said or filled it in. */
    PATIENT,
    /** It came in from another system's record. */
    RECORD,
    /** A person in a test or demonstration file. */
    VIGNETTE
}
