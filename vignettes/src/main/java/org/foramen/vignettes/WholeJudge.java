package org.foramen.vignettes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.care.Alarms.Rung;
import org.foramen.care.BlockReading;
import org.foramen.care.Consult;
import org.foramen.care.Differential.Suspect;
import org.foramen.care.Option;
import org.foramen.care.Option.Offer;
import org.foramen.care.Standing.Stood;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.library.Mechanism;
import org.foramen.library.Range;

/** Holds claims against the answer as a whole: alarms, generators, options, positions, coverage. */
final class WholeJudge {
    /** A chance is told in whole percent. */
    private static final double HALF_PERCENT = 0.5;

    private final Expectation expectation;
    private final Consult consult;

    WholeJudge(Expectation expectation, Consult consult) {
        this.expectation = expectation;
        this.consult = consult;
    }

    Optional<Disagreement> put(Claim claim) {
        return switch (claim) {
            case Claim.Posterior posterior -> posterior(posterior);
            case Claim.Ruling ruling -> ruling(ruling);
            case Claim.Weight weight -> weight(weight);
            case Claim.Rank rank -> rank(rank);
            case Claim.Likely likely -> likely(likely);
            case Claim.Block block -> block(block);
            case Claim.Pair pair -> pair(pair);
            case Claim.Suspected suspected -> suspected(suspected);
            case Claim.Alarm alarm -> alarm(alarm);
            case Claim.Offered offered -> offered(offered);
            case Claim.Scope scope -> scope(scope);
            case Claim.OfCoverage coverage ->
                told(new CoverageJudge(consult).put(coverage), CoverageJudge.words(coverage));
            case Claim.OfMeasure measure -> told(new MeasureJudge(consult).put(measure), MeasureJudge.words(measure));
            case Claim.OfSafeguard guard -> told(new SafeguardJudge(consult).put(guard), SafeguardJudge.words(guard));
            case Claim.OfMedicines taken -> told(new MedicineJudge(consult).put(taken), MedicineJudge.words(taken));
            case Claim.OfDose dose -> told(new DoseJudge(consult).put(dose), DoseJudge.words(dose));
            case Claim.Unreadable odd -> no(odd.what() + " " + odd.said(), "this could not be read");
            case Claim.OfVerdict verdict ->
                no(verdict.toString(), "this is asked of a policy, candidacy, indications or safety");
        };
    }

    private Optional<Disagreement> posterior(Claim.Posterior claim) {
        String expected = claim.generator() + " has a chance of " + percent(claim.percent());
        return suspect(claim.generator())
                .map(suspect -> suspect.posterior()
                        .map(range -> close(range, claim.percent()) ? none() : no(expected, percent(range)))
                        .orElseGet(() -> no(expected, "no frequency of it is published, so no chance is told")))
                .orElseGet(() -> no(expected, suspects()));
    }

    private static boolean close(Range range, Range told) {
        return Math.abs(range.low() - told.low()) <= HALF_PERCENT
                && Math.abs(range.high() - told.high()) <= HALF_PERCENT;
    }

    private static String percent(Range range) {
        return Math.round(range.low()) + ".." + Math.round(range.high()) + "%";
    }

    private Optional<Disagreement> ruling(Claim.Ruling claim) {
        Optional<Truth> truth = new Ruled(consult).truth(claim.rule());
        String expected = claim.rule() + " is " + VerdictJudge.words(claim.truth());
        return truth.equals(Optional.of(claim.truth()))
                ? none()
                : no(expected, truth.map(VerdictJudge::words).orElse("nothing asks that rule"));
    }

    private Optional<Disagreement> weight(Claim.Weight claim) {
        Optional<Range> ratio = new Ruled(consult).weight(claim.feature());
        String expected = claim.feature() + " weighs " + ratio(claim.ratio());
        return ratio.equals(Optional.of(claim.ratio()))
                ? none()
                : no(expected, ratio.map(WholeJudge::ratio).orElse("it does not count"));
    }

    private static String ratio(Range range) {
        return range.low() + ".." + range.high();
    }

    private Optional<Disagreement> rank(Claim.Rank claim) {
        List<String> ids =
                consult.differential().stream().map(s -> s.generator().id()).toList();
        boolean there = ids.indexOf(claim.generator()) == claim.place() - 1;
        return there ? none() : no(claim.generator() + " is number " + claim.place(), suspects());
    }

    private Optional<Disagreement> likely(Claim.Likely claim) {
        List<String> likely =
                consult.mechanisms().likely().stream().map(Mechanism::id).toList();
        return likely.equals(claim.mechanisms())
                ? none()
                : no("mechanism " + String.join(" + ", claim.mechanisms()), "mechanism " + String.join(" + ", likely));
    }

    private Optional<Disagreement> block(Claim.Block claim) {
        String expected = "the block of " + claim.day() + ": " + VerdictJudge.words(claim.positive());
        List<Truth> read = consult.blocks().blocks().stream()
                .filter(reading -> reading.block().fact().on().equals(claim.day()))
                .map(BlockReading::positive)
                .toList();
        return read.equals(List.of(claim.positive())) ? none() : no(expected, "read as " + read);
    }

    private Optional<Disagreement> pair(Claim.Pair claim) {
        List<Truth> compared = consult.blocks().pairs().stream()
                .map(BlockReading.Pair::concordant)
                .toList();
        String expected = "the pair of blocks: " + VerdictJudge.words(claim.concordant());
        return compared.equals(List.of(claim.concordant())) ? none() : no(expected, "compared as " + compared);
    }

    private Optional<Disagreement> suspected(Claim.Suspected claim) {
        boolean so = suspect(claim.generator()).filter(s -> s.balance() > 0).isPresent();
        String expected = claim.generator() + (claim.so() ? " is suspected" : " is not suspected");
        return so == claim.so() ? none() : no(expected, suspects());
    }

    private String suspects() {
        List<String> ids =
                consult.differential().stream().map(s -> s.generator().id()).toList();
        return ids.isEmpty() ? "no generator is suspected" : "suspected are " + Expectation.listed(ids);
    }

    private Optional<Suspect> suspect(String generator) {
        return consult.differential().stream()
                .filter(suspect -> suspect.generator().id().equals(generator))
                .findFirst();
    }

    private Optional<Disagreement> alarm(Claim.Alarm claim) {
        String expected = claim.id() + " is " + VerdictJudge.words(claim.rings());
        Optional<Rung> rung = consult.alarms().stream()
                .filter(r -> Tree.answersTo(r.alarm().clause().id(), claim.id()))
                .findFirst();
        if (rung.isEmpty()) {
            return no(expected, "there is no alarm " + claim.id());
        }
        Verdict verdict = rung.get().verdict();
        if (verdict.truth() != claim.rings()) {
            return argued(expected, VerdictJudge.words(verdict.truth()), verdict);
        }
        Optional<Integer> hours = rung.get().alarm().withinHours();
        return claim.withinHours().isPresent() && !claim.withinHours().equals(hours)
                ? no(
                        claim.id() + " within " + claim.withinHours().get() + " h",
                        hours.map(h -> "within " + h + " h").orElse("no hours are told"))
                : none();
    }

    private Optional<Disagreement> offered(Claim.Offered claim) {
        Optional<Option> option = consult.options().stream()
                .filter(o -> o.procedure().id().equals(claim.procedure()))
                .findFirst();
        Offer offered = option.map(Option::offer).orElse(Offer.NOT_OFFERED);
        String expected = claim.procedure() + " is " + words(claim.offer());
        if (offered == claim.offer()) {
            return none();
        }
        return option.map(o -> argued(
                        expected,
                        words(offered),
                        o.indicated().truth().compareTo(o.safe().truth()) <= 0 ? o.indicated() : o.safe()))
                .orElseGet(() -> no(expected, "it is not among the options"));
    }

    private static String words(Offer offered) {
        return switch (offered) {
            case OFFERED -> "offered";
            case GATED -> "behind its gate, though all else fits";
            case NOT_OFFERED -> "not offered";
            case OPEN -> "open";
        };
    }

    private Optional<Disagreement> scope(Claim.Scope claim) {
        Stream<Stood> said = consult.options().stream().flatMap(option -> option.positions().stream());
        Optional<Stood> stood = Stream.concat(said, consult.beside().stream())
                .filter(s -> s.position().id().equals(claim.position()))
                .findFirst();
        String expected = claim.position() + " speaks of this person: " + VerdictJudge.words(claim.applies());
        return stood.map(s -> s.scope().truth() == claim.applies()
                        ? none()
                        : argued(expected, VerdictJudge.words(s.scope().truth()), s.scope()))
                .orElseGet(() -> no(expected, "no option has that position"));
    }

    private Optional<Disagreement> argued(String expected, String answered, Verdict verdict) {
        return Optional.of(new Disagreement(expectation.at(), expected, answered, List.of(verdict), 0));
    }

    private Optional<Disagreement> told(Optional<String> answered, String expected) {
        return answered.flatMap(otherwise -> no(expected, otherwise));
    }

    private Optional<Disagreement> no(String expected, String answered) {
        return Optional.of(Disagreement.plain(expectation, expected, answered));
    }

    private static Optional<Disagreement> none() {
        return Optional.empty();
    }
}
