package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.library.Library;
import org.foramen.library.Policy;

/**
 * What became of a vignette: the answers to it, and where they disagree with what it says.
 *
 * @param vignette the vignette
 * @param consult the answer as a whole
 * @param policies the answers of the policies that it names
 * @param disagreements where they disagree, the deepest first
 */
public record Outcome(
        Vignette vignette, Consult consult, Map<String, Covered> policies, List<Disagreement> disagreements) {
    public Outcome {
        policies = Map.copyOf(policies);
        disagreements = List.copyOf(disagreements);
    }

    /** Puts a vignette to the house. */
    static Outcome of(Vignette vignette, Library library) {
        Consult consult = consult(vignette, library);
        Map<String, Covered> policies = new LinkedHashMap<>();
        for (Expectation expectation : vignette.expectations()) {
            if (expectation.of() instanceof Expectation.Policy named) {
                covered(vignette, library, named.id()).ifPresent(answer -> policies.put(named.id(), answer));
            }
        }
        List<Disagreement> disagreements = new ArrayList<>();
        for (Expectation expectation : vignette.expectations()) {
            disagreement(expectation, consult, policies).ifPresent(disagreements::add);
        }
        disagreements.sort(Disagreement.DEEPEST_FIRST);
        return new Outcome(vignette, consult, policies, disagreements);
    }

    /** Whether the house agrees, which is told without the whole answer where a policy that is named says no. */
    static boolean agrees(Vignette vignette, Library library) {
        List<Expectation> rest = new ArrayList<>();
        for (Expectation expectation : vignette.expectations()) {
            if (expectation.of() instanceof Expectation.Policy named
                    && expectation.claim() instanceof Claim.OfVerdict claim) {
                Optional<Covered> answer = covered(vignette, library, named.id());
                if (answer.isEmpty() || disagrees(expectation, claim, Answered.of(answer.get()))) {
                    return false;
                }
            } else {
                rest.add(expectation);
            }
        }
        if (rest.isEmpty()) {
            return true;
        }
        Consult consult = consult(vignette, library);
        return rest.stream()
                .noneMatch(each -> disagreement(each, consult, Map.of()).isPresent());
    }

    private static boolean disagrees(Expectation expectation, Claim.OfVerdict claim, Answered answered) {
        return VerdictJudge.judge(expectation, claim, answered).isPresent();
    }

    private static Consult consult(Vignette vignette, Library library) {
        return Consult.of(library, vignette.chart(), vignette.instant(), Vignette.ZONE, vignette.request());
    }

    /** A policy that is named is judged whatever the person's payer and place; the day of service picks its version. */
    private static Optional<Covered> covered(Vignette vignette, Library library, String id) {
        return vignette.request().flatMap(request -> {
            Optional<Policy> policy = library.policy(id, request.on().orElse(vignette.today()));
            return policy.map(found ->
                    Consult.judged(library, vignette.chart(), vignette.instant(), Vignette.ZONE, found, request));
        });
    }

    private static Optional<Disagreement> disagreement(
            Expectation expectation, Consult consult, Map<String, Covered> policies) {
        return switch (expectation.claim()) {
            case Claim.OfVerdict claim -> {
                Optional<Answered> answered = answered(expectation.of(), consult, policies);
                yield answered.isPresent()
                        ? VerdictJudge.judge(expectation, claim, answered.get())
                        : Optional.of(Disagreement.plain(expectation, claim.toString(), absent(expectation.of())));
            }
            default -> new WholeJudge(expectation, consult).put(expectation.claim());
        };
    }

    private static Optional<Answered> answered(Expectation.Answer of, Consult consult, Map<String, Covered> policies) {
        return switch (of) {
            case Expectation.Policy policy ->
                Optional.ofNullable(policies.get(policy.id())).map(Answered::of);
            case Expectation.Candidacy candidacy -> Optional.of(Answered.candidacy(consult));
            case Expectation.Indications indications -> consult.asked().map(Answered::indications);
            case Expectation.Safety safety -> consult.asked().map(Answered::safety);
            case Expectation.Whole whole -> Optional.empty();
        };
    }

    private static String absent(Expectation.Answer of) {
        return of instanceof Expectation.Policy policy
                ? "no policy " + policy.id() + " is in force on the day of service"
                : "no procedure is asked for, or it is not known";
    }
}
