package org.foramen.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Status;

/**
 * A procedure, or what could be done beside one, in plain words for whoever would have it done.
 *
 * @param id the procedure it tells of; where it stands beside procedures, an id of its own ("rehabilitation")
 * @param beside whether it is no procedure of ours: waiting, rehabilitation, psychology, medicines, surgery
 * @param updated the day on which these words were last changed
 * @param name what patients call it
 * @param what what it is
 * @param suits which pains it is for
 * @param day what happens on the day
 * @param lasts how long relief tends to last; empty where nobody knows
 * @param after what to do after; empty where the references say nothing
 * @param chances figures of benefit that can be drawn
 * @param findings what studies showed that cannot be drawn
 * @param risks what can go wrong
 * @param instead what else there is
 * @param unknown what is not known
 * @param funding who paid for these words
 */
public record Technique(
        String id,
        boolean beside,
        LocalDate updated,
        Wording name,
        Wording what,
        Wording suits,
        Wording day,
        Optional<Told> lasts,
        List<Told> after,
        List<Odds> chances,
        List<Told> findings,
        List<Risk> risks,
        List<Wording> instead,
        Wording unknown,
        Wording funding) {
    public Technique {
        after = List.copyOf(after);
        chances = List.copyOf(chances);
        findings = List.copyOf(findings);
        risks = List.copyOf(risks);
        instead = List.copyOf(instead);
    }

    /** A sentence with its source and status. */
    public record Told(Wording says, String cites, Status status) {}

    /**
     * A published chance of benefit.
     *
     * @param of what is counted ("half or more of the pain gone")
     * @param share in percent of those who had it done
     * @param range its interval in percent, where one was printed
     * @param without the same count among those who had something else, where there were any
     * @param when how long after
     * @param who in whom
     */
    public record Odds(
            Wording of,
            double share,
            Optional<Range> range,
            Optional<Without> without,
            Wording when,
            Wording who,
            String cites,
            Status status) {}

    /** The share of those who had something else, and what they had. */
    public record Without(Wording says, double share) {}

    /** What can go wrong, with its rate in percent where one was read. */
    public record Risk(Wording says, Optional<Double> share, Optional<Range> range, String cites, Status status) {}
}
