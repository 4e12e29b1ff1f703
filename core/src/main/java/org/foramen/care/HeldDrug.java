package org.foramen.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;
import org.foramen.library.Pause;
import org.foramen.library.Procedure;

/** Makes the safeguards of one medicine that is taken: its hold, the confirmation of its last dose, its INR. */
final class HeldDrug {
    private final Weigh weigh;
    private final Ledger view;
    private final HoldRules known;
    private final Bleedings bleedings;
    private final Clearance clearance;
    private final Service service;
    private final Stopping stopping;
    private final HoldRows rows;

    HeldDrug(
            Weigh weigh,
            Ledger view,
            HoldRules known,
            Procedure procedure,
            Bleedings bleedings,
            Clearance clearance,
            Service service,
            Stopping stopping) {
        this.weigh = weigh;
        this.view = view;
        this.known = known;
        this.bleedings = bleedings;
        this.clearance = clearance;
        this.service = service;
        this.stopping = stopping;
        this.rows = new HoldRows(procedure, bleedings, clearance, service);
    }

    /**
     * @param alone whether nothing else is taken against clotting
     */
    List<Safeguard> safeguards(Hold hold, Taken taken, boolean alone) {
        boolean low = Dosed.low(hold.lowDose(), taken.regimen(), kilograms(), weigh);
        List<HoldRow> speaking = rows.of(hold, taken, low, level(hold, taken));
        boolean goesOn = GoingOn.decided(view, weigh.day(), known.continued(), hold, alone);
        Combined combined = Combined.of(speaking, bleedings.low(), goesOn);
        HoldWords words = new HoldWords(hold, taken, speaking, combined, clearance, bleedings, service);
        List<Safeguard> all = new ArrayList<>();
        all.add(hold(hold, taken, speaking, combined, words));
        if (taken.last().isPresent()
                && !taken.confirmed()
                && combined.hours().map(h -> h > 0).orElse(true)) {
            all.add(words.unconfirmed());
        }
        new Inrs(view, known, service).of(hold, taken, speaking).ifPresent(all::add);
        return all;
    }

    private Optional<BigDecimal> kilograms() {
        LocalDate day = service.start().toLocalDate();
        return Clearance.latest(view, Kind.VITAL, known.values().weight(), day)
                .map(Entry::fact)
                .flatMap(BodyWeight::kilograms);
    }

    private Safeguard hold(Hold hold, Taken taken, List<HoldRow> speaking, Combined combined, HoldWords words) {
        boolean together = combined.open() || stopping.risky();
        return new Safeguard(
                hold.id(),
                words.says(),
                combined.safe(),
                combined.mends().flatMap(hours -> taken.last().map(at -> service.after(at, hours))),
                together ? Optional.of("prescriber") : Optional.empty(),
                because(hold, taken),
                words.ask(),
                words.from(),
                words.rows(),
                Optional.of(new Safeguard.Held(combined.hours(), restart(speaking), again(speaking))),
                combined.unread() && taken.last().isPresent());
    }

    /** What it rests on; a decision that was made before any of it is made anew. */
    private List<Entry> because(Hold hold, Taken taken) {
        List<Entry> all = new ArrayList<>(taken.because());
        all.addAll(clearance.because());
        all.addAll(bleedings.because());
        measured(hold).ifPresent(level -> all.addAll(Grounds.of(view, level)));
        return all;
    }

    /** What its level in the blood says, where one of its rows asks for it. */
    private Optional<Verdict> measured(Hold hold) {
        return hold.levels()
                .filter(rule -> hold.rows().stream().anyMatch(HeldDrug::asksLevel))
                .map(rule -> weigh.put(rule.test()));
    }

    private static Optional<Integer> restart(List<HoldRow> speaking) {
        return speaking.stream()
                .filter(HoldRow::certain)
                .flatMap(row -> row.row().restart().stream())
                .map(Hold.Restart::hours)
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDateTime> again(List<HoldRow> speaking) {
        return restart(speaking).map(hours -> service.after(service.start(), hours));
    }

    /** A level counts when it was taken on a day after the last dose. */
    private Truth level(Hold hold, Taken taken) {
        return taken.last()
                .flatMap(at -> measured(hold)
                        .filter(level ->
                                !stale(level, Math.toIntExact(at.toLocalDate().toEpochDay())))
                        .map(Verdict::truth))
                .orElse(Truth.UNKNOWN);
    }

    private boolean stale(Verdict verdict, int last) {
        for (int fact : verdict.because().facts()) {
            if (view.day(fact) <= last) {
                return true;
            }
        }
        return verdict.parts().stream().anyMatch(part -> stale(part, last));
    }

    private static boolean asksLevel(Hold.Row row) {
        return row.pause().sort() == Pause.Sort.LEVEL
                || row.renal().stream().anyMatch(band -> band.pause().sort() == Pause.Sort.LEVEL);
    }
}
