package org.foramen.vignettes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Request;
import org.foramen.library.BlockRule;
import org.foramen.library.Clauses;
import org.foramen.library.DoseLimit;
import org.foramen.library.Gate;
import org.foramen.library.Genes;
import org.foramen.library.HoldRules;
import org.foramen.library.Library;
import org.foramen.library.Opioids;
import org.foramen.library.Procedure;

/** Which rules a vignette holds to account: those from which the answers that it names are made. */
final class Touch {
    private final Library library;

    Touch(Library library) {
        this.library = library;
    }

    /** The ids of the rules that any expectation of a vignette rests on. */
    Set<String> of(Vignette vignette) {
        Set<String> rules = new HashSet<>();
        vignette.expectations().forEach(expectation -> rules.addAll(of(expectation, vignette)));
        return rules;
    }

    private List<String> of(Expectation expectation, Vignette vignette) {
        return switch (expectation.of()) {
            case Expectation.Policy policy -> policy(policy.id(), vignette);
            case Expectation.Candidacy candidacy -> candidacy();
            case Expectation.Indications indications ->
                vignette.request()
                        .map(request -> procedure(request.procedure()))
                        .orElse(List.of());
            case Expectation.Safety safety ->
                vignette.request()
                        .map(request -> procedure(request.procedure()))
                        .orElse(List.of());
            case Expectation.Whole whole -> whole(expectation.claim());
        };
    }

    private List<String> whole(Claim claim) {
        return switch (claim) {
            case Claim.Suspected suspected -> generator(suspected.generator());
            case Claim.Posterior posterior -> generator(posterior.generator());
            case Claim.Ruling ruling -> ruling(ruling.rule());
            case Claim.Weight weight -> List.of(weight.feature());
            case Claim.Likely likely -> mechanisms();
            case Claim.Block block -> blocks();
            case Claim.Pair pair -> blocks();
            case Claim.Rank rank -> generators();
            case Claim.Alarm alarm -> List.of(alarm.id());
            case Claim.Offered offered -> procedure(offered.procedure());
            case Claim.Scope scope -> List.of(scope.position());
            case Claim.Leave leave -> List.of(leave.list());
            case Claim.JudgedBy judged -> List.of();
            case Claim.Unseen unseen -> List.of();
            case Claim.OfMeasure measure -> List.of();
            case Claim.OfSafeguard guard -> holds(guard);
            case Claim.OfMedicines taken ->
                library.medicines().opioids().factors().stream()
                        .map(Opioids.Factor::drug)
                        .toList();
            case Claim.OfDose dose -> doses();
            case Claim.Unreadable unread -> List.of();
            case Claim.OfVerdict verdict -> List.of();
        };
    }

    /** An advice about a gene rests on how its guideline reads a score. */
    private List<String> ruling(String rule) {
        return Stream.concat(
                        Stream.of(rule),
                        library.medicines().genes().advice().stream()
                                .filter(advice -> advice.id().equals(rule))
                                .map(Genes.Advice::guideline))
                .toList();
    }

    /** Every limit of every drug: one drug's limit is told by whatever else is given. */
    private List<String> doses() {
        return library.medicines().limits().doses().stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.id()), table.limits().stream().map(DoseLimit::id)))
                .toList();
    }

    private List<String> policy(String id, Vignette vignette) {
        Optional<Request> request = vignette.request();
        return request.flatMap(asked -> library.policy(id, asked.on().orElse(vignette.today())))
                .map(policy -> Clauses.of(policy.criterion(request.orElseThrow().procedure())))
                .map(Touch::ids)
                .orElse(List.of());
    }

    private List<String> candidacy() {
        return Stream.concat(
                        Stream.of("candidacy"),
                        library.candidacy().reasons().stream()
                                .map(reason -> reason.clause().id()))
                .toList();
    }

    private List<String> blocks() {
        return library.blocks().stream().map(BlockRule::id).toList();
    }

    /** The rules of the medicine that is named, or of every one where none is. */
    private List<String> holds(Claim.OfSafeguard claim) {
        Optional<String> named = switch (claim) {
            case Claim.Held held -> Optional.of(held.drug());
            case Claim.Restarted again -> Optional.of(again.drug());
            case Claim.Safe safe -> Optional.of(safe.safeguard());
            case Claim.Decides decides -> decides.about();
        };
        HoldRules holds = library.medicines().holds();
        return Stream.concat(
                        holds.drugs().stream()
                                .filter(hold -> named.map(name -> name.startsWith(hold.id()))
                                        .orElse(true))
                                .flatMap(hold -> hold.rules().stream()),
                        Stream.concat(holds.raises().stream(), holds.timing().stream())
                                .map(rule -> rule.clause().id()))
                .toList();
    }

    private List<String> mechanisms() {
        return library.mechanisms().stream()
                .flatMap(mechanism -> mechanism.features().stream())
                .map(feature -> feature.clause().id())
                .toList();
    }

    private List<String> generators() {
        return library.generators().stream()
                .flatMap(generator -> generator(generator.id()).stream())
                .toList();
    }

    /** A generator with its features: the others stand beside it and change nothing of its chance. */
    private List<String> generator(String id) {
        return library.generator(id).stream()
                .flatMap(generator -> Stream.concat(
                        Stream.of(generator.id()),
                        generator.features().stream()
                                .map(feature -> feature.clause().id())))
                .toList();
    }

    private List<String> procedure(String id) {
        return library.procedure(id).stream()
                .flatMap(found -> Stream.of(
                                found.indications(),
                                found.contraindications(),
                                found.gate().map(Gate::asks).orElse(List.of()))
                        .flatMap(List::stream))
                .map(Procedure.Rule::clause)
                .map(Clause::id)
                .toList();
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }
}
