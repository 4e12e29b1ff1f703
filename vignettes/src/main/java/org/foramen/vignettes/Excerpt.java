package org.foramen.vignettes;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.foramen.library.Library;
import org.foramen.library.Medicines;

/**
 * The part of the knowledge from which the answers that one vignette names are made. What is left out cannot reach them, so a
 * mistake there, or here, is noticed or not just as with the whole.
 *
 * @param procedures by their ids
 * @param generators by their ids
 * @param alarms by the ids of their clauses
 * @param policies by their ids
 * @param positions by their ids
 * @param rooms what else is needed, or not at all
 */
record Excerpt(
        Set<String> procedures,
        Set<String> generators,
        Set<String> alarms,
        Set<String> policies,
        Set<String> positions,
        Set<Part> rooms) {
    Excerpt {
        procedures = Set.copyOf(procedures);
        generators = Set.copyOf(generators);
        alarms = Set.copyOf(alarms);
        policies = Set.copyOf(policies);
        positions = Set.copyOf(positions);
        rooms = Set.copyOf(rooms);
    }

    /** What is taken whole or left out whole. */
    enum Part {
        MECHANISMS,
        BLOCKS,
        LEAVE,
        MEASURES,
        MEDICINES
    }

    static Excerpt of(Library library, Vignette vignette) {
        Needs needs = new Needs(library, vignette);
        vignette.expectations().forEach(needs::add);
        return needs.excerpt();
    }

    Library from(Library whole) {
        return new Library(
                whole.sources(),
                only(whole.generators(), generator -> generators.contains(generator.id())),
                of(Part.MECHANISMS, whole.mechanisms()),
                only(whole.alarms(), alarm -> alarms.contains(alarm.clause().id())),
                whole.candidacy(),
                of(Part.BLOCKS, whole.blocks()),
                only(whole.procedures(), procedure -> procedures.contains(procedure.id())),
                List.of(),
                only(whole.policies(), policy -> policies.contains(policy.id())),
                of(Part.LEAVE, whole.authorizations()),
                only(whole.positions(), position -> positions.contains(position.id())),
                List.of(),
                whole.jurisdictions(),
                of(Part.MEASURES, whole.instruments()),
                rooms.contains(Part.MEDICINES) ? whole.medicines() : Medicines.NONE,
                whole.lexicon(),
                whole.governance(),
                whole.hash());
    }

    private static <T> List<T> only(List<T> all, Predicate<T> kept) {
        return all.stream().filter(kept).toList();
    }

    private <T> List<T> of(Part part, List<T> all) {
        return rooms.contains(part) ? all : List.of();
    }
}
