package org.foramen.vignettes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.care.Consult;
import org.foramen.care.Measured;

/** Holds claims against the scores of instruments. An empty answer is agreement; else it is what was answered. */
record MeasureJudge(Consult consult) {
    private static final Optional<String> AGREED = Optional.empty();

    Optional<String> put(Claim.OfMeasure claim) {
        return switch (claim) {
            case Claim.Scored scored -> scored(scored);
            case Claim.Band band -> band(band);
            case Claim.Changed changed -> changed(changed);
            case Claim.Watched watched -> watched(watched);
        };
    }

    static String words(Claim.OfMeasure claim) {
        return switch (claim) {
            case Claim.Scored c ->
                c.scale() + " " + c.value().map(BigDecimal::toPlainString).orElse("unknown");
            case Claim.Band c -> c.scale() + " " + c.says();
            case Claim.Changed c -> c.scale() + " changed by " + c.figure() + ": " + VerdictJudge.words(c.truth());
            case Claim.Watched c -> c.scale() + " calls for a look: " + VerdictJudge.words(c.truth());
        };
    }

    private Optional<String> scored(Claim.Scored claim) {
        return of(claim.scale(), measured -> {
            Optional<BigDecimal> score = measured.scored().score();
            boolean same = score.isPresent() == claim.value().isPresent()
                    && score.flatMap(s -> claim.value().map(s::compareTo)).orElse(0) == 0;
            return same
                    ? AGREED
                    : Optional.of(score.map(BigDecimal::toPlainString).orElse("no score: " + measured.scored()));
        });
    }

    private Optional<String> band(Claim.Band claim) {
        return of(
                claim.scale(),
                measured ->
                        measured.bands().stream().anyMatch(band -> band.says().equals(claim.says()))
                                ? AGREED
                                : Optional.of("bands "
                                        + Expectation.listed(measured.bands().stream()
                                                .map(Measured.Band::says)
                                                .toList())));
    }

    private Optional<String> changed(Claim.Changed claim) {
        return of(
                claim.scale(),
                measured -> measured.changed().stream()
                        .filter(changed -> changed.change().figure().equals(claim.figure()))
                        .findFirst()
                        .map(changed -> changed.truth() == claim.truth()
                                ? AGREED
                                : Optional.of(VerdictJudge.words(changed.truth())))
                        .orElseGet(() -> Optional.of("no such figure; there are "
                                + Expectation.listed(measured.changed().stream()
                                        .map(changed -> changed.change().figure())
                                        .toList()))));
    }

    private Optional<String> watched(Claim.Watched claim) {
        return of(
                claim.scale(),
                measured -> measured.watch()
                        .map(truth -> truth == claim.truth() ? AGREED : Optional.of(VerdictJudge.words(truth)))
                        .orElseGet(() -> Optional.of("no item of it is watched")));
    }

    private Optional<String> of(String scale, Function<Measured, Optional<String>> judge) {
        return consult.measures().stream()
                .filter(measured -> measured.instrument().id().equals(scale))
                .findFirst()
                .map(judge)
                .orElseGet(() -> Optional.of("no score of " + scale + " is recorded"));
    }
}
