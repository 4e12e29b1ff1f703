package org.foramen.clinic.rounds;

/** Something that is done again and again while the clinic is open. A round that fails is told in the log and comes again. */
public interface Round {
    void go();
}
