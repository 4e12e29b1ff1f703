package org.foramen.knowledge.overlay;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.foramen.library.Alarm;
import org.foramen.library.Alarm.Direction;
import org.foramen.library.DoseLimit;
import org.foramen.library.Gate;
import org.foramen.library.Hazard;
import org.foramen.library.Hold;
import org.foramen.library.Procedure;
import org.foramen.library.Reason;

/**
 * When a local version of one sort of rule is at least as strict as the one that ships. A sort of rule that clinics may tighten
 * has one of these, and no other code knows what stricter means for it.
 *
 * @param <T> the sort of rule
 */
public interface Strictness<T> {
    /** An alarm: rings at least as often, at least as soon, and stops and asks where it did. */
    Strictness<Alarm> ALARM = (ships, here) -> first(
            unless(Reach.covers(here.test(), ships.test()), "it would not surely ring wherever it rings now"),
            unless(
                    ships.withinHours()
                            .map(hours ->
                                    here.withinHours().map(now -> now <= hours).orElse(false))
                            .orElse(true),
                    "it would be answered within " + hours(here) + " instead of " + hours(ships)),
            unless(here.stops() || !ships.stops(), "it would no longer stop procedures"),
            unless(here.asked() || !ships.asked(), "it would no longer be asked of everybody"),
            unless(
                    here.direction() == ships.direction()
                            || ships.direction() == Direction.REFER && here.direction() == Direction.EMERGENCY,
                    "it would point elsewhere"));

    /** A contraindication: is there at least as often, and stays absolute. */
    Strictness<Procedure.Rule> CONTRAINDICATION = (ships, here) -> first(
            unless(Reach.covers(here.test(), ships.test()), "it would not surely stop whatever it stops now"),
            unless(here.absolute() || !ships.absolute(), "a clinician's choice could lift it"));

    /** An indication: holds at most as often. */
    Strictness<Procedure.Rule> INDICATION = (ships, here) -> first(
            unless(Reach.covers(ships.test(), here.test()), "it might hold for people for whom it does not hold now"));

    /** A gate: of the same stage or a later one. What it asks is held against what it asked as indications are. */
    Strictness<Gate> GATE = (ships, here) -> first(unless(
            here.stage().compareTo(ships.stage()) >= 0,
            "it would no longer be " + ships.stage().name().toLowerCase(Locale.ROOT)));

    /** A reason of candidacy: holds at most as often, and stays needed. */
    Strictness<Reason> REASON = (ships, here) -> first(
            unless(Reach.covers(ships.test(), here.test()), "it might hold for people for whom it does not hold now"),
            unless(here.needed() || !ships.needed(), "candidacy would no longer need it"),
            unless(here.procedures().equals(ships.procedures()), "it would speak of other procedures"));

    /** A row of a hold: never shorter. */
    Strictness<Hold.Row> HOLD = HoldStrictness::looser;

    /** What raises a bleeding class, or speaks against stopping a medicine: is there at least as often. */
    Strictness<Procedure.Rule> RISK = (ships, here) ->
            unless(Reach.covers(here.test(), ships.test()), "it would not surely be there wherever it is now");

    /** A limit of a dose: at most as high, over at least as long, for at least as many; and decides where it did. */
    Strictness<DoseLimit> LIMIT = (ships, here) -> first(
            unless(lower(ships.most(), here.most()), "more would be allowed"),
            unless(lower(ships.perKilogram(), here.perKilogram()), "more would be allowed for each kilogram"),
            unless(ships.adrenaline().equals(here.adrenaline()), "it would speak of other mixtures"),
            unless(
                    here.within().equals(ships.within())
                            || ships.within().isPresent() && Lengths.outlasts(here.within(), ships.within()),
                    "it would not surely look back as long"),
            unless(here.sex().isEmpty() || here.sex().equals(ships.sex()), "it would speak of other people"),
            unless(
                    here.scope().isEmpty()
                            || ships.scope()
                                    .map(scope -> Reach.covers(here.scope().orElseThrow(), scope))
                                    .orElse(false),
                    "it would speak of fewer"),
            unless(here.decides() || !ships.decides(), "it would no longer decide"));

    /** A hazard of the day: is there at least as often, and for at least as many requests. */
    Strictness<Hazard> HAZARD = (ships, here) -> first(
            unless(Reach.covers(here.test(), ships.test()), "it would not surely stop whatever it stops now"),
            unless(
                    here.applies().isEmpty()
                            || ships.applies()
                                    .map(applies -> Reach.covers(here.applies().orElseThrow(), applies))
                                    .orElse(false),
                    "it would be looked at for fewer requests"),
            unless(here.sex().isEmpty() || here.sex().equals(ships.sex()), "it would speak of other people"));

    /** Whether a figure is at most as high as the one that ships; one more figure only lowers. */
    private static boolean lower(Optional<BigDecimal> ships, Optional<BigDecimal> here) {
        return ships.map(most -> here.map(now -> now.compareTo(most) <= 0).orElse(false))
                .orElse(true);
    }

    /** Why the local version is looser, or cannot be shown not to be; empty where it is at least as strict. */
    Optional<String> looser(T ships, T here);

    /** A reason, unless something holds. */
    static Optional<String> unless(boolean holds, String otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }

    /** The first reason that there is. */
    @SafeVarargs
    static Optional<String> first(Optional<String>... reasons) {
        for (Optional<String> reason : reasons) {
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static String hours(Alarm alarm) {
        return alarm.withinHours().map(hours -> hours + " h").orElse("no time that is said");
    }
}
