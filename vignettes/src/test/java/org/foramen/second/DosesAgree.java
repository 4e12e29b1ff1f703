package org.foramen.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.care.AskedDoses;
import org.foramen.care.DoseSum;
import org.foramen.care.Safeguard;
import org.foramen.criteria.Truth;
import org.foramen.library.Library;

/** Where the two ways of summing doses differ on a sheet, in words: each sum, each limit, and whether it is over. */
final class DosesAgree {
    private final Library library;
    private int compared;

    DosesAgree(Library library) {
        this.library = library;
    }

    int compared() {
        return compared;
    }

    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        if (sheet.asked().injectate().isEmpty()
                || library.procedure(sheet.asked().procedure()).isEmpty()) {
            return all;
        }
        List<DoseSum.Held> held = AskedDoses.doses(
                        library, AsChart.of(sheet), AsChart.asked(sheet), Examples.NEW_YORK, AsChart.request(sheet))
                .stream()
                .flatMap(sum -> sum.held().stream())
                .toList();
        for (Anaesthetics.Sum sum : Anaesthetics.of(sheet)) {
            differ(sum.limit(), sum.sum(), sum.most(), sum.over(), held, all);
        }
        if (sheet.asked().injectate().stream().anyMatch(Steroids::one)) {
            for (Steroids.Sum sum : Steroids.of(sheet)) {
                differ(sum.limit(), sum.milligrams(), Optional.of(sum.most()), sum.over(), held, all);
            }
        }
        together(sheet, all);
        return all;
    }

    private void differ(
            String id,
            BigDecimal sum,
            Optional<BigDecimal> most,
            boolean over,
            List<DoseSum.Held> held,
            List<String> all) {
        Optional<DoseSum.Held> found =
                held.stream().filter(h -> h.limit().id().equals(id)).findFirst();
        compared++;
        if (found.isEmpty()) {
            all.add(id + ": the product holds nothing against it");
            return;
        }
        SessionsAgree.note(all, id + " sum", cents(sum), cents(found.get().sum()));
        SessionsAgree.note(
                all,
                id + " limit",
                most.map(DosesAgree::cents),
                found.get().most().map(DosesAgree::cents));
        SessionsAgree.note(all, id + " over", over, found.get().within() == Truth.NOT_MET);
    }

    private void together(Sheet sheet, List<String> all) {
        Anaesthetics.together(sheet).ifPresent(share -> {
            Optional<Safeguard> mixture = AskedDoses.mixture(
                    library, AsChart.of(sheet), AsChart.asked(sheet), Examples.NEW_YORK, AsChart.request(sheet));
            compared++;
            boolean over = share.compareTo(BigDecimal.ONE) > 0;
            SessionsAgree.note(all, "shares over", over, mixture.orElseThrow().safe() == Truth.NOT_MET);
            String percent = share.movePointRight(2)
                    .setScale(1, RoundingMode.CEILING)
                    .stripTrailingZeros()
                    .toPlainString();
            if (!mixture.orElseThrow().says().contains(percent + "%")) {
                all.add("shares: the tables say " + percent + "%, the product "
                        + mixture.orElseThrow().says());
            }
        });
    }

    /** To the hundredth of a milligram: limits by weight are cut off there, and thirds do not end. */
    private static BigDecimal cents(BigDecimal milligrams) {
        return milligrams.setScale(2, RoundingMode.HALF_UP);
    }
}
