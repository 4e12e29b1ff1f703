package org.foramen.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A physician's decision to go on against one thing that stops a procedure, for one day of service. It stops again on
 * another day, at another place, and when something new is recorded of what it rested on.
 *
 * @param about the procedure
 * @param sites where
 * @param service the day of service it is decided for
 * @param rule the id of what stops: a contraindication, a hold, a limit, a hazard of the day
 * @param reason why, from the list
 * @param words why, in the physician's own words
 * @param knowledge the hash of the knowledge that was on the page
 * @param seconds the entry of another physician that this one countersigns; empty where it is the first
 */
public record StopOverride(
        LocalDate on,
        String about,
        List<Site> sites,
        LocalDate service,
        String rule,
        Reason reason,
        String words,
        String knowledge,
        Optional<EntryId> seconds)
        implements Fact {
    public StopOverride {
        sites = List.copyOf(sites);
    }

    /** Why somebody goes on against a stop. */
    public enum Reason {
        /** What is hoped for outweighs the risk in this person. */
        BENEFIT_OUTWEIGHS,
        /** The risk is lowered in another way, which the words name. */
        RISK_LOWERED,
        /** Whoever answers for the medicine or the disease agreed. */
        RESPONSIBLE_AGREED,
        /** What it rests on is no longer so, and the record does not show it yet. */
        RECORD_OUTDATED,
        /** The rule was not made for somebody like this. */
        RULE_DOES_NOT_FIT,
        /** Waiting would do more harm. */
        WAITING_HARMS;

        /** The word for it in files and forms: "risk-lowered". */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Reason> of(String word) {
            for (Reason reason : values()) {
                if (reason.word().equals(word)) {
                    return Optional.of(reason);
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public Kind kind() {
        return Kind.OVERRIDE;
    }
}
