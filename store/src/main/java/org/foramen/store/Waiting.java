package org.foramen.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.EntryId;
import org.foramen.chart.Patient;
import org.foramen.chart.Referral;

/**
 * A line of the list of those who wait at triage.
 *
 * @param entry the entry of the referral
 * @param patient who waits
 * @param referral what was asked
 * @param reckoned how soon they must be seen, as it was last reckoned
 * @param more whether the referrer was asked for more
 * @param link the latest link to the intake, where one was sent
 * @param contact how they are reached, where anybody knows
 * @param intake how far they have come with their intake
 */
public record Waiting(
        EntryId entry,
        Patient patient,
        Referral referral,
        Reckoned reckoned,
        boolean more,
        Optional<Sent> link,
        Optional<Contact> contact,
        Intake intake) {

    /** How far somebody has come with their intake. */
    public enum Intake {
        NOT_BEGUN,
        IN_PROGRESS,
        COMPLETE
    }

    /**
     * How soon a person must be seen, and from what that was reckoned.
     *
     * @param rank lower is sooner
     * @param alarms the ids of those that ring
     * @param unasked how many nobody has answered
     * @param entries how many entries the chart had
     * @param on the day
     * @param knowledge the hash of the knowledge
     */
    public record Reckoned(int rank, List<String> alarms, int unasked, long entries, LocalDate on, String knowledge) {
        public Reckoned {
            alarms = List.copyOf(alarms);
        }
    }

    /**
     * The link that was sent.
     *
     * @param at when
     * @param opened when it was opened, if it was
     * @param over whether it can no longer be opened and was not
     */
    public record Sent(Instant at, Optional<Instant> opened, boolean over) {}
}
