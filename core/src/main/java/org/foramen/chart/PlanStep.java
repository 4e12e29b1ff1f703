package org.foramen.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of the plan of care that several professions share. A change of a step is a later fact of the same name.
 *
 * @param step the step's name in this chart ("rehabilitation-1"), the same for as long as it lives
 * @param discipline which profession carries it
 * @param what what is done
 * @param owner who answers for it
 * @param from from when
 * @param due by when
 * @param goal which goal of the person it serves, in words
 * @param state how far it is
 * @param note why it changed, or what to mind; may be blank
 */
public record PlanStep(
        LocalDate on,
        String step,
        Discipline discipline,
        String what,
        String owner,
        Optional<LocalDate> from,
        Optional<LocalDate> due,
        String goal,
        State state,
        String note)
        implements Fact {

    /** Which profession carries a step. */
    public enum Discipline {
        REHABILITATION,
        PSYCHOLOGY,
        MEDICINES,
        PROCEDURES,
        SURGERY,
        PATIENT
    }

    /** How far a step is. */
    public enum State {
        PROPOSED,
        AGREED,
        UNDER_WAY,
        DONE,
        STOPPED;

        /** Whether nothing more is to be done for it. */
        public boolean over() {
            return this == DONE || this == STOPPED;
        }
    }

    @Override
    public Kind kind() {
        return Kind.STEP;
    }
}
