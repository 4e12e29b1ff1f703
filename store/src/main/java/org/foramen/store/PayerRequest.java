package org.foramen.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A request to a payer that somebody works on.
 *
 * @param number what it is called
 * @param patient whose it is
 * @param person their name, for lists
 * @param asked what is asked for, and of whom
 * @param state how far it has come
 * @param due the next day by which something must be done, where one is known
 * @param gaps what was missing when it was last looked at
 * @param steps how many steps it has had
 * @param behind whether the chart has grown since it was last looked at
 */
public record PayerRequest(
        long number,
        String patient,
        String person,
        Asked asked,
        PayerState state,
        Optional<Due> due,
        Gaps gaps,
        int steps,
        boolean behind) {

    /**
     * What is asked for, and of whom.
     *
     * @param question the request as it stands in an address
     * @param says the request in words
     * @param service the day of service, where one is set
     * @param payer the payer's id
     * @param policy the policy's id
     */
    public record Asked(String question, String says, Optional<LocalDate> service, String payer, String policy) {}

    /** A day by which something must be done, and what, and who says so. */
    public record Due(LocalDate day, String why) {}

    /**
     * What was missing on a day: kept so that a list can show it, and reckoned anew whenever the request is looked at.
     *
     * @param missing how many clauses stand in the way
     * @param first the first of them, as a question
     * @param who who can answer it
     * @param leave the lists that ask for leave, one that is not certain with a question mark
     * @param on the day on which it was reckoned; empty where it never was
     * @param entries how many entries the chart had then
     */
    public record Gaps(int missing, String first, String who, String leave, Optional<LocalDate> on, long entries) {
        /** Nobody has looked yet. */
        public static final Gaps UNSEEN = new Gaps(0, "", "", "", Optional.empty(), 0);
    }
}
