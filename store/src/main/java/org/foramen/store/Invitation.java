package org.foramen.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A link by which one person comes in once, for one purpose, without an account. Who holds it must also say the date of
 * birth of the patient. The token in the link is kept by nobody: only its hash is.
 *
 * @param id its number
 * @param patient whose chart it leads to
 * @param purpose what for: "intake"
 * @param carer for whom, where it is not for the patient
 * @param made when it was made
 * @param by who made it
 * @param expires when it ceases to be good
 * @param tries how many wrong dates of birth were given
 * @param used when it was used, if it was
 * @param closed when it was closed, if it was
 */
public record Invitation(
        long id,
        String patient,
        String purpose,
        Optional<Long> carer,
        Instant made,
        String by,
        Instant expires,
        int tries,
        Optional<Instant> used,
        Optional<Instant> closed) {

    /**
     * A link that somebody wants to be made.
     *
     * @param patient whose chart it leads to
     * @param purpose what for
     * @param carer for whom, where it is not for the patient
     * @param life how long it is good
     */
    public record Wanted(String patient, String purpose, Optional<Long> carer, Duration life) {}

    /** Whether it can still be used at that instant. */
    public boolean good(Instant now) {
        return used.isEmpty() && closed.isEmpty() && now.isBefore(expires);
    }
}
