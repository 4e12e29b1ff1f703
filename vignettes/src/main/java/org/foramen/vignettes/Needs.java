package org.foramen.vignettes;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.criteria.Request;
import org.foramen.library.Gate;
import org.foramen.library.Generator;
import org.foramen.library.Library;
import org.foramen.library.Procedure;
import org.foramen.vignettes.Excerpt.Part;

/** Gathers, expectation by expectation, which part of the knowledge a vignette's answers are made from. */
final class Needs {
    private final Library library;
    private final Optional<String> asked;
    private final Set<String> procedures = new HashSet<>();
    private final Set<String> generators = new HashSet<>();
    private final Set<String> alarms = new HashSet<>();
    private final Set<String> policies = new HashSet<>();
    private final Set<String> positions = new HashSet<>();
    private final Set<Part> rooms = EnumSet.noneOf(Part.class);

    Needs(Library library, Vignette vignette) {
        this.library = library;
        this.asked = vignette.request().map(Request::procedure);
    }

    Excerpt excerpt() {
        return new Excerpt(procedures, generators, alarms, policies, positions, rooms);
    }

    void add(Expectation expectation) {
        switch (expectation.of()) {
            case Expectation.Policy policy -> policies.add(policy.id());
            case Expectation.Candidacy candidacy -> {}
            case Expectation.Indications indications -> asked();
            case Expectation.Safety safety -> asked();
            case Expectation.Whole whole -> {}
        }
        add(expectation.claim());
    }

    private void add(Claim claim) {
        switch (claim) {
            case Claim.Suspected suspected -> generators.add(suspected.generator());
            case Claim.Posterior posterior -> generators.add(posterior.generator());
            case Claim.Rank rank -> library.generators().forEach(generator -> generators.add(generator.id()));
            case Claim.Weight weight -> feature(weight.feature());
            case Claim.Likely likely -> rooms.add(Part.MECHANISMS);
            case Claim.Block block -> rooms.add(Part.BLOCKS);
            case Claim.Pair pair -> rooms.add(Part.BLOCKS);
            case Claim.Alarm alarm -> alarm(alarm.id());
            case Claim.Ruling ruling -> ruling(ruling.rule());
            case Claim.Offered offered -> offered(offered.procedure());
            case Claim.Scope scope -> scope(scope.position());
            case Claim.OfCoverage coverage -> coverage(coverage);
            case Claim.OfMeasure measure -> rooms.add(Part.MEASURES);
            case Claim.OfSafeguard guard -> medicines();
            case Claim.OfDose dose -> medicines();
            case Claim.OfMedicines taken -> rooms.add(Part.MEDICINES);
            case Claim.OfVerdict verdict -> {}
            case Claim.Unreadable unread -> {}
        }
    }

    private void asked() {
        asked.ifPresent(procedures::add);
    }

    /** A procedure that nobody asked for is an option only where a generator is suspected that it aims at. */
    private void procedure(String id) {
        procedures.add(id);
        if (!asked.equals(Optional.of(id))) {
            library.procedure(id).ifPresent(procedure -> generators.addAll(procedure.generators()));
        }
    }

    private void medicines() {
        asked();
        rooms.add(Part.MEDICINES);
    }

    private void offered(String procedure) {
        procedure(procedure);
        rooms.add(Part.MEDICINES);
    }

    private boolean alarm(String rule) {
        return alarms.addAll(library.alarms().stream()
                .map(alarm -> alarm.clause().id())
                .filter(id -> Tree.answersTo(id, rule))
                .toList());
    }

    private boolean feature(String rule) {
        boolean found = generators.addAll(library.generators().stream()
                .filter(generator -> generator.features().stream()
                        .anyMatch(feature -> Tree.answersTo(feature.clause().id(), rule)))
                .map(Generator::id)
                .toList());
        boolean mechanism = library.mechanisms().stream()
                .flatMap(each -> each.features().stream())
                .anyMatch(feature -> Tree.answersTo(feature.clause().id(), rule));
        return found | (mechanism && rooms.add(Part.MECHANISMS));
    }

    /** A rule stands in an alarm, a feature, a procedure or candidacy; else in what is known of medicines. */
    private void ruling(String rule) {
        alarm(rule);
        feature(rule);
        library.procedures().stream()
                .filter(procedure -> rules(procedure)
                        .anyMatch(id -> Tree.answersTo(id.clause().id(), rule)))
                .forEach(procedure -> procedure(procedure.id()));
        medicines();
    }

    private static Stream<Procedure.Rule> rules(Procedure procedure) {
        return Stream.of(
                        procedure.indications(),
                        procedure.contraindications(),
                        procedure.gate().map(Gate::asks).orElse(List.of()))
                .flatMap(List::stream);
    }

    private void scope(String position) {
        positions.add(position);
        library.positions().stream()
                .filter(each -> each.id().equals(position))
                .flatMap(each -> each.procedures().stream())
                .forEach(this::procedure);
    }

    private void coverage(Claim.OfCoverage claim) {
        asked();
        switch (claim) {
            case Claim.JudgedBy judged -> policies.add(judged.policy());
            case Claim.Unseen unseen -> policies.add(unseen.policy());
            case Claim.Leave leave -> rooms.add(Part.LEAVE);
        }
    }
}
