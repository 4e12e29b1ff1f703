package org.foramen.clinic.intake;

import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Person;

/**
 * Who answers: the person themselves, or a carer on their behalf.
 *
 * @param author the name under which the chart keeps what they say
 * @param carer whether they answer for somebody else
 */
record Teller(String author, boolean carer) {
    static Teller of(Visit visit) {
        Person person = visit.signedIn();
        boolean carer = person.carer();
        return new Teller(person.name() + (carer ? ", carer" : ", patient"), carer);
    }
}
