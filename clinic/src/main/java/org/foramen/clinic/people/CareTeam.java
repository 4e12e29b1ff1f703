package org.foramen.clinic.people;

/** Whether a person has a care relation with a patient: an appointment near by, a place in the care team, an open task. */
@FunctionalInterface
public interface CareTeam {
    boolean cares(Person person, String patient);
}
