package org.foramen.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Consent given or withheld.
 *
 * @param to to what
 * @param given whether it was given
 * @param talk the talk it came from, where that was written down
 */
public record Consent(LocalDate on, Term to, boolean given, Optional<Talk> talk) implements Fact {
    /** Consent of which nothing more is known. */
    public Consent(LocalDate on, Term to, boolean given) {
        this(on, to, given, Optional.empty());
    }

    /**
     * The talk before a person gave consent, declined, or took it back.
     *
     * @param withdrawn whether consent that was given before is taken back
     * @param sites where the procedure would be done
     * @param told what the person was told
     * @param by who talked with the person
     * @param witness who was there as well; may be blank
     * @param words the person's own words; may be blank
     */
    public record Talk(
            boolean withdrawn, List<Site> sites, List<String> told, String by, String witness, String words) {
        public Talk {
            sites = List.copyOf(sites);
            told = List.copyOf(told);
        }
    }

    @Override
    public Kind kind() {
        return Kind.CONSENT;
    }
}
