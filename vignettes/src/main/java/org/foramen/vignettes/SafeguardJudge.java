package org.foramen.vignettes;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.care.Consult;
import org.foramen.care.Option;
import org.foramen.care.Safeguard;

/** Holds claims against the safeguards of what is asked for. An empty answer is agreement; else it is what was answered. */
record SafeguardJudge(Consult consult) {
    private static final Optional<String> AGREED = Optional.empty();

    Optional<String> put(Claim.OfSafeguard claim) {
        return switch (claim) {
            case Claim.Held held -> of(held.drug(), guard -> held(held, guard));
            case Claim.Restarted again -> of(again.drug(), guard -> again(again, guard));
            case Claim.Safe safe ->
                of(
                        safe.safeguard(),
                        guard -> guard.safe() == safe.truth()
                                ? AGREED
                                : Optional.of(VerdictJudge.words(guard.safe()) + ": " + guard.says()));
            case Claim.Decides decides -> decides(decides);
        };
    }

    static String words(Claim.OfSafeguard claim) {
        return switch (claim) {
            case Claim.Held c -> "hold " + c.drug() + " " + hours(c.hours()) + when(" until ", c.until());
            case Claim.Restarted c -> "restart " + c.drug() + " " + hours(c.hours()) + when(" at ", c.at());
            case Claim.Safe c -> c.safeguard() + " is safe: " + VerdictJudge.words(c.truth());
            case Claim.Decides c ->
                c.who() + " decides" + c.about().map(drug -> " about " + drug).orElse("");
        };
    }

    private static String hours(Optional<Integer> hours) {
        return hours.map(h -> h + " h").orElse("unknown");
    }

    private static String when(String word, Optional<LocalDateTime> at) {
        return at.map(instant -> word + instant).orElse("");
    }

    private static Optional<String> held(Claim.Held claim, Safeguard guard) {
        Optional<Integer> hours = guard.held().flatMap(Safeguard.Held::hours);
        boolean until = claim.until().isEmpty() || claim.until().equals(guard.until());
        return hours.equals(claim.hours()) && until
                ? AGREED
                : Optional.of("hold " + hours(hours) + when(" until ", guard.until()) + ": " + guard.says());
    }

    private static Optional<String> again(Claim.Restarted claim, Safeguard guard) {
        Optional<Integer> hours = guard.held().flatMap(Safeguard.Held::restart);
        Optional<LocalDateTime> again = guard.held().flatMap(Safeguard.Held::again);
        boolean at = claim.at().isEmpty() || claim.at().equals(again);
        return hours.equals(claim.hours()) && at
                ? AGREED
                : Optional.of("restart " + hours(hours) + when(" at ", again));
    }

    /** "nobody" decides where no one beside the clinician does. */
    private Optional<String> decides(Claim.Decides claim) {
        List<String> who = safeguards().stream()
                .filter(guard -> claim.about().map(guard.id()::equals).orElse(true))
                .flatMap(guard -> guard.decides().stream())
                .distinct()
                .toList();
        boolean so = claim.who().equals("nobody") ? who.isEmpty() : who.contains(claim.who());
        return so ? AGREED : Optional.of(who.isEmpty() ? "nobody else decides" : Expectation.listed(who) + " decides");
    }

    private List<Safeguard> safeguards() {
        return consult.asked().map(Option::safeguards).orElse(List.of());
    }

    private Optional<String> of(String id, Function<Safeguard, Optional<String>> judge) {
        return safeguards().stream()
                .filter(guard -> guard.id().equals(id))
                .findFirst()
                .map(judge)
                .orElseGet(() -> Optional.of("there is no safeguard " + id + "; there are "
                        + Expectation.listed(
                                safeguards().stream().map(Safeguard::id).toList())));
    }
}
