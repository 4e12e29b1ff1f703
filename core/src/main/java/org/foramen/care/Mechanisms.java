package org.foramen.care;

import java.util.List;
import org.foramen.care.Differential.Weighed;
import org.foramen.care.Likelihood.Leaning;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.Mechanism;

/** How the pain comes about, as far as is known: each mechanism with what speaks for it, against it and is missing. */
public record Mechanisms(List<Leaned> all) {
    /** A mechanism and what was weighed for it. */
    public record Leaned(
            Mechanism mechanism,
            List<Weighed> weighed,
            List<Weighed> speaksFor,
            List<Weighed> speaksAgainst,
            List<Weighed> missing) {
        public Leaned {
            weighed = List.copyOf(weighed);
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
            missing = List.copyOf(missing);
        }

        /** Met where more speaks for it than against; unknown while nothing was asked; else not met. */
        public Truth likely() {
            if (speaksFor.size() > speaksAgainst.size()) {
                return Truth.MET;
            }
            boolean balanced = speaksFor.size() == speaksAgainst.size();
            return balanced && !missing.isEmpty() ? Truth.UNKNOWN : Truth.NOT_MET;
        }
    }

    public Mechanisms {
        all = List.copyOf(all);
    }

    static Mechanisms of(Question question) {
        Weigh weigh = question.person();
        return new Mechanisms(question.library().mechanisms().stream()
                .map(mechanism -> leaned(weigh, mechanism))
                .toList());
    }

    /** The mechanisms that are likely; more than one is mixed pain. */
    public List<Mechanism> likely() {
        return all.stream()
                .filter(leaned -> leaned.likely().met())
                .map(Leaned::mechanism)
                .toList();
    }

    private static Leaned leaned(Weigh weigh, Mechanism mechanism) {
        List<Weighed> weighed = Differential.weighed(weigh, mechanism.features());
        return new Leaned(
                mechanism,
                weighed,
                leaning(weighed, Leaning.FOR),
                leaning(weighed, Leaning.AGAINST),
                leaning(weighed, Leaning.OPEN));
    }

    private static List<Weighed> leaning(List<Weighed> weighed, Leaning leaning) {
        return weighed.stream()
                .filter(one -> Likelihood.leaning(one) == leaning)
                .toList();
    }
}
