package org.foramen.vignettes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.care.Authorization;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.care.Option;
import org.foramen.criteria.Truth;
import org.foramen.library.Policy;

/** Holds claims against what was asked for: who judges it, and whose leave it needs. */
final class CoverageJudge {
    private final Optional<Option> asked;

    CoverageJudge(Consult consult) {
        this.asked = consult.asked();
    }

    /** What is so instead, where the claim is not. */
    Optional<String> put(Claim.OfCoverage claim) {
        return switch (claim) {
            case Claim.JudgedBy judged -> judged(judged);
            case Claim.Unseen unseen -> unseen(unseen);
            case Claim.Leave leave -> leave(leave);
        };
    }

    static String words(Claim.OfCoverage claim) {
        return switch (claim) {
            case Claim.JudgedBy judged ->
                (judged.judged() ? "judged by " : "not judged by ")
                        + judged.policy()
                        + judged.status().map(s -> ", its place " + s.word()).orElse("");
            case Claim.Unseen unseen -> unseen.policy() + " is said to speak here, and was not seen to";
            case Claim.Leave leave -> "authorization by " + leave.list() + ": " + VerdictJudge.words(leave.needed());
        };
    }

    private Optional<String> judged(Claim.JudgedBy claim) {
        List<Covered> all = asked.stream().flatMap(o -> o.coverage().stream()).toList();
        boolean so = all.stream()
                .filter(covered -> covered.policy().id().equals(claim.policy()))
                .anyMatch(covered -> claim.status().isEmpty()
                        || covered.reach().map(r -> r.status()).equals(claim.status()));
        List<String> said = all.stream()
                .map(covered -> covered.policy().id()
                        + covered.reach().map(r -> " " + r.status().word()).orElse(""))
                .toList();
        return so == claim.judged()
                ? Optional.empty()
                : Optional.of(said.isEmpty() ? "by no policy" : "by " + Expectation.listed(said));
    }

    private Optional<String> unseen(Claim.Unseen claim) {
        List<String> ids = asked.stream()
                .flatMap(option -> option.unseen().stream())
                .map(Policy::id)
                .toList();
        return ids.contains(claim.policy())
                ? Optional.empty()
                : Optional.of(ids.isEmpty() ? "no policy is" : Expectation.listed(ids));
    }

    /** A list is named by its id, or one thing on it by its own. */
    private Optional<String> leave(Claim.Leave claim) {
        Optional<Truth> found = asked.stream()
                .flatMap(option -> option.authorizations().stream())
                .flatMap(put -> truths(put, claim.list()))
                .findFirst();
        return found.equals(Optional.of(claim.needed()))
                ? Optional.empty()
                : Optional.of(found.map(VerdictJudge::words).orElse("no list of the person's payers is called so"));
    }

    private static Stream<Truth> truths(Authorization put, String named) {
        Stream<Truth> items = put.items().stream()
                .filter(checked -> checked.item().clause().id().equals(named))
                .map(Authorization.Checked::needed);
        return Stream.concat(put.list().id().equals(named) ? Stream.of(put.needed()) : Stream.of(), items);
    }
}
