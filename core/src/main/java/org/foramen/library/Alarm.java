package org.foramen.library;

import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;

/**
 * Something that must not wait, or that sends the question to a surgeon: a red flag or an escalation.
 *
 * @param clause its words, source and status; a weak status never weakens it
 * @param test when it rings
 * @param direction stop and refer, or listed for surgery without the steps before it
 * @param action what to do
 * @param withinHours how soon; empty when no figure is published
 * @param stops whether it stops procedures until a clinician decides
 * @param asked whether its silence is asked of every patient
 */
public record Alarm(
        Clause clause,
        Criterion test,
        Direction direction,
        String action,
        Optional<Integer> withinHours,
        boolean stops,
        boolean asked) {

    /** Which way it points. */
    public enum Direction {
        /** An emergency: go now. */
        EMERGENCY,
        /** Refer: a procedure must not replace surgery or further work-up. */
        REFER,
        /** Surgery is asked for although the steps before it are not done. */
        NOT_YET_SURGERY
    }

    /** The alarms of a list that point one way. */
    public static List<Alarm> of(List<Alarm> all, Direction direction) {
        return all.stream().filter(a -> a.direction() == direction).toList();
    }
}
