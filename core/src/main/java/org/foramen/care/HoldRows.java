package org.foramen.care;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Truth;
import org.foramen.library.Hold;
import org.foramen.library.Pause;
import org.foramen.library.Procedure;

/** The rows of a hold that speak of a person and a procedure, each with what comes of it. */
final class HoldRows {
    private final Procedure procedure;
    private final Bleedings bleedings;
    private final Clearance clearance;
    private final Service service;

    HoldRows(Procedure procedure, Bleedings bleedings, Clearance clearance, Service service) {
        this.procedure = procedure;
        this.bleedings = bleedings;
        this.clearance = clearance;
        this.service = service;
    }

    /**
     * @param low whether the dose is surely a low one
     * @param level whether its level in the blood is low enough
     */
    List<HoldRow> of(Hold hold, Taken taken, boolean low, Truth level) {
        List<HoldRow> rows = new ArrayList<>();
        for (Hold.Row row : hold.rows()) {
            boolean certain = row.classes().isEmpty() || !Collections.disjoint(row.classes(), bleedings.certain());
            boolean possible = certain || !Collections.disjoint(row.classes(), bleedings.possible());
            if (possible && speaks(row, low)) {
                rows.add(put(row, taken, level, certain));
            }
        }
        return rows;
    }

    /** A row whose bands say nothing of a clearance does not speak of the person. */
    private boolean speaks(Hold.Row row, boolean low) {
        boolean here = row.procedures().isEmpty() || row.procedures().contains(procedure.id());
        boolean dose = switch (row.dosing()) {
            case ANY -> true;
            case LOW -> low;
            case HIGH -> !low;
        };
        boolean banded = row.renal().isEmpty()
                || clearance.value().isEmpty()
                || pause(row).isPresent();
        return here && dose && banded;
    }

    private HoldRow put(Hold.Row row, Taken taken, Truth level, boolean certain) {
        Optional<Pause> pause = pause(row).map(p -> service.counted(p, taken.last()));
        Truth safe = pause.map(p -> safe(p, taken, level)).orElse(Truth.UNKNOWN);
        return new HoldRow(row, pause, certain, certain || safe.met() ? safe : Truth.UNKNOWN);
    }

    /** A creatinine clearance that is not known is never taken as a good one. */
    private Optional<Pause> pause(Hold.Row row) {
        if (row.renal().isEmpty()) {
            return Optional.of(row.pause());
        }
        return clearance
                .value()
                .flatMap(value -> row.renal().stream()
                        .filter(band -> band.holds(value))
                        .map(Hold.Band::pause)
                        .findFirst());
    }

    private Truth safe(Pause pause, Taken taken, Truth level) {
        return switch (pause.sort()) {
            case HOURS, FULL_DAYS -> over(pause.hours(), taken);
            case CONTINUE -> Truth.MET;
            case PRESCRIBER, NOT_READ -> Truth.UNKNOWN;
            case LEVEL -> level;
            case REFER -> Truth.NOT_MET;
        };
    }

    /** A last dose that nobody knows, or one after the procedure, leaves it open. */
    private Truth over(int hours, Taken taken) {
        return taken.last()
                .filter(at -> !at.isAfter(service.start()))
                .map(at -> Truth.of(service.past(at, hours)))
                .orElse(Truth.UNKNOWN);
    }
}
