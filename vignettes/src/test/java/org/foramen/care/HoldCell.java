package org.foramen.care;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Truth;
import org.foramen.library.Bleeding;
import org.foramen.library.Hold;
import org.foramen.library.Pause;

/**
 * A row of a hold for one class of bleeding and one band of creatinine clearance.
 *
 * @param pause what it asks for there
 */
record HoldCell(Hold.Row row, Bleeding of, Optional<Hold.Band> band, Pause pause) implements Comparable<HoldCell> {

    /** The cells of a row that a person lies in. */
    static List<HoldCell> of(Hold.Row row, HoldPerson person) {
        List<HoldCell> cells = new ArrayList<>();
        for (Bleeding of : classes(row)) {
            if (person.classes().contains(of)) {
                cell(row, of, person.clearance()).ifPresent(cells::add);
            }
        }
        return cells;
    }

    private static Optional<HoldCell> cell(Hold.Row row, Bleeding of, Optional<BigDecimal> clearance) {
        return row.renal().isEmpty()
                ? Optional.of(new HoldCell(row, of, Optional.empty(), row.pause()))
                : clearance.flatMap(value -> row.renal().stream()
                        .filter(band -> band.holds(value))
                        .findFirst()
                        .map(band -> new HoldCell(row, of, Optional.of(band), band.pause())));
    }

    private static Set<Bleeding> classes(Hold.Row row) {
        return row.classes().isEmpty() ? EnumSet.of(Bleeding.LOW, Bleeding.INTERMEDIATE, Bleeding.HIGH) : row.classes();
    }

    /** What a living cell has said of somebody: a clock has run out and has not; a level was low enough and was not. */
    Set<Truth> due() {
        return switch (pause.sort()) {
            case HOURS, FULL_DAYS -> pause.hours() == 0 ? EnumSet.of(Truth.MET) : EnumSet.of(Truth.MET, Truth.NOT_MET);
            case LEVEL -> EnumSet.allOf(Truth.class);
            case CONTINUE -> EnumSet.of(Truth.MET);
            case PRESCRIBER, NOT_READ -> EnumSet.of(Truth.UNKNOWN);
            case REFER -> EnumSet.of(Truth.NOT_MET);
        };
    }

    @Override
    public int compareTo(HoldCell other) {
        return Comparator.comparing(HoldCell::toString).compare(this, other);
    }

    @Override
    public String toString() {
        String clearance = band.map(b -> " at " + b.clearance()).orElse("");
        return row.id() + " " + of.word() + clearance;
    }
}
