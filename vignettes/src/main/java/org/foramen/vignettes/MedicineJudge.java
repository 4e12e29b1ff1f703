package org.foramen.vignettes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.medicines.Burden;
import org.foramen.medicines.MorphineEquivalents;

/** Holds claims against what is taken. An empty answer is agreement; else it is what was answered. */
record MedicineJudge(Consult consult) {
    private static final Optional<String> AGREED = Optional.empty();

    Optional<String> put(Claim.OfMedicines claim) {
        return moment(claim.before())
                .map(moment -> switch (claim) {
                    case Claim.Mme mme -> mme(mme, moment.opioids());
                    case Claim.Taken taken -> taken(taken, moment);
                })
                .orElse(Optional.of("no procedure of that day is recorded"));
    }

    static String words(Claim.OfMedicines claim) {
        String before = claim.before().map(day -> " before " + day).orElse("");
        return switch (claim) {
            case Claim.Mme c -> "mme " + total(c.least(), c.most()) + before;
            case Claim.Taken c -> "taking " + (c.orMore() ? "at least " : "") + c.count() + " " + c.of() + before;
        };
    }

    /** Today, or the day before the procedure. */
    private Optional<Burden.Moment> moment(Optional<LocalDate> procedure) {
        return consult.taking().burden().moments().stream()
                .filter(moment -> moment.before().equals(procedure))
                .findFirst();
    }

    private static Optional<String> mme(Claim.Mme claim, MorphineEquivalents told) {
        boolean same = claim.least().isEmpty()
                ? told.exactly().isEmpty()
                : equal(claim.least(), Optional.of(told.least())) && equal(claim.most(), told.most());
        return same
                ? AGREED
                : Optional.of("mme " + total(Optional.of(told.least()), told.most()) + " of " + told.doses());
    }

    private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.flatMap(a -> other.map(a::compareTo)).orElse(0) == 0;
    }

    private static String total(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (least.isEmpty()) {
            return "unknown";
        }
        String from = least.get().toPlainString();
        return most.map(up -> up.compareTo(least.get()) == 0 ? from : from + ".." + up.toPlainString())
                .orElse("at least " + from);
    }

    private static Optional<String> taken(Claim.Taken claim, Burden.Moment moment) {
        Optional<Burden.Count> count = claim.of().equals("opioids")
                ? Optional.of(moment.different())
                : moment.counts().stream()
                        .filter(each -> each.of().id().equals(claim.of()))
                        .map(Burden.Classed::count)
                        .findFirst();
        Optional<Burden.Count> expected = Optional.of(new Burden.Count(claim.count(), claim.orMore()));
        return count.equals(expected)
                ? AGREED
                : Optional.of(count.map(c -> (c.open() ? "at least " : "") + c.surely() + " " + claim.of())
                        .orElse("no such class is followed"));
    }
}
