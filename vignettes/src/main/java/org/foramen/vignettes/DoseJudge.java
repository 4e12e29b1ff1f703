package org.foramen.vignettes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.care.Consult;
import org.foramen.care.DoseSum;
import org.foramen.care.DoseSum.Held;
import org.foramen.criteria.Truth;

/** Holds claims about doses against what is asked for. */
final class DoseJudge {
    private final List<DoseSum> sums;

    DoseJudge(Consult consult) {
        this.sums = consult.asked().map(option -> option.day().doses()).orElse(List.of());
    }

    /** What was answered instead; empty where it agrees. */
    Optional<String> put(Claim.OfDose claim) {
        boolean agrees = switch (claim) {
            case Claim.Dosed dosed -> held(dosed.of()).stream().anyMatch(held -> fits(held, dosed));
            case Claim.Summed summed ->
                held(summed.limit()).stream().anyMatch(held -> held.sum().compareTo(summed.milligrams()) == 0);
        };
        return agrees ? Optional.empty() : Optional.of(told());
    }

    static String words(Claim.OfDose claim) {
        return switch (claim) {
            case Claim.Dosed(String of, Optional<BigDecimal> most, Truth within) ->
                of + " max " + milligrams(most) + ", " + words(within);
            case Claim.Summed(String limit, BigDecimal milligrams) ->
                limit + " holds a sum of " + milligrams.toPlainString() + " mg";
        };
    }

    /** The limits of that drug which decide, or the one limit of that name. */
    private List<Held> held(String of) {
        return sums.stream()
                .flatMap(sum -> sum.held().stream()
                        .filter(h -> sum.of().id().equals(of)
                                ? h.limit().decides()
                                : h.limit().id().equals(of)))
                .toList();
    }

    private static boolean fits(Held held, Claim.Dosed claim) {
        boolean same = claim.most().isPresent() == held.most().isPresent()
                && claim.most()
                        .map(most -> most.compareTo(held.most().orElseThrow()) == 0)
                        .orElse(true);
        return same && held.within() == claim.within();
    }

    private String told() {
        return sums.isEmpty()
                ? "nothing is summed"
                : sums.stream()
                        .flatMap(sum -> sum.held().stream())
                        .map(h -> h.limit().id() + " " + h.sum().toPlainString() + " mg, max " + milligrams(h.most())
                                + ", " + words(h.within()))
                        .collect(Collectors.joining("; "));
    }

    private static String milligrams(Optional<BigDecimal> most) {
        return most.map(mg -> mg.stripTrailingZeros().toPlainString() + " mg").orElse("unknown");
    }

    private static String words(Truth within) {
        return switch (within) {
            case MET -> "within";
            case NOT_MET -> "over";
            case UNKNOWN -> "missing";
        };
    }
}
