package org.foramen.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Milligrams;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.criteria.Injection;
import org.foramen.criteria.Request;
import org.foramen.library.DoseLimit;
import org.foramen.library.DoseTable;
import org.foramen.library.DoseTable.Equivalent;
import org.foramen.library.Library;
import org.foramen.library.Usual;

/** Looks for slips of unit and of magnitude in doses as they are written; a dose that is merely over its limit is none. */
public final class DoseSlips {
    /** A hundredth of a usual dose, or ten times the highest, is no dose that somebody chose. */
    private static final BigDecimal LITTLE = new BigDecimal("0.01");

    private static final BigDecimal MUCH = BigDecimal.TEN;

    private final Library library;

    private DoseSlips(Library library) {
        this.library = library;
    }

    /** What is most likely wrong with what a request means to give. */
    public static List<DoseSlip> of(Library library, Request request) {
        DoseSlips slips = new DoseSlips(library);
        List<DoseSlip> found = new ArrayList<>();
        for (Injection injection : request.injections()) {
            injection
                    .what()
                    .amount()
                    .flatMap(amount ->
                            slips.of(injection.drug(), amount, injection.what().strength()))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** What is most likely wrong with a dose that was given. */
    public static Optional<DoseSlip> of(Library library, Term drug, Quantity amount) {
        return new DoseSlips(library).of(drug, amount, "");
    }

    private Optional<DoseSlip> of(Term drug, Quantity amount, String strength) {
        List<Integer> about = library.lexicon().about(drug);
        boolean counted = library.medicines().limits().doses().stream()
                .anyMatch(table -> about.stream().anyMatch(table.of()::has));
        Optional<BigDecimal> milligrams = Milligrams.of(amount, strength);
        String written = amount.toString();
        if (counted && milligrams.isEmpty() && amount.unit().equalsIgnoreCase("mL")) {
            return Optional.of(new DoseSlip.NoConcentration(written, drug.words()));
        }
        return milligrams.flatMap(
                mg -> tooLittle(written, drug, about, mg).or(() -> tooMuch(written, drug, about, mg)));
    }

    private Optional<DoseSlip> tooLittle(String written, Term drug, List<Integer> about, BigDecimal mg) {
        return library.medicines().limits().usual().stream()
                .filter(usual -> about.stream().anyMatch(usual.of()::has))
                .filter(usual -> mg.signum() > 0 && mg.compareTo(usual.from().multiply(LITTLE)) <= 0)
                .findFirst()
                .map(usual -> little(written, drug, usual, mg));
    }

    private static DoseSlip little(String written, Term drug, Usual usual, BigDecimal mg) {
        BigDecimal times = usual.to().divide(mg, 0, RoundingMode.HALF_UP);
        return new DoseSlip.TooLittle(written, drug.words(), times, Amount.plain(mg.movePointRight(3)) + " mg");
    }

    private Optional<DoseSlip> tooMuch(String written, Term drug, List<Integer> about, BigDecimal mg) {
        return library.medicines().limits().doses().stream()
                .filter(table -> about.stream().anyMatch(table.of()::has))
                .flatMap(table -> highest(table, about).stream())
                .max(Comparator.naturalOrder())
                .filter(most -> mg.compareTo(most.multiply(MUCH)) >= 0)
                .map(most -> new DoseSlip.TooMuch(written, drug.words(), most));
    }

    /** The highest figure that any authority has for one session, in milligrams of the drug itself. */
    private static Optional<BigDecimal> highest(DoseTable table, List<Integer> about) {
        Optional<BigDecimal> most = table.limits().stream()
                .filter(limit -> limit.within().isEmpty())
                .map(DoseLimit::most)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        Optional<Equivalent> equal = table.equals().stream()
                .filter(e -> about.stream().anyMatch(e.of()::has))
                .findFirst();
        return most.map(mg -> equal.map(e -> mg.multiply(e.each()).divide(e.counts(), 2, RoundingMode.HALF_UP))
                .orElse(mg));
    }
}
