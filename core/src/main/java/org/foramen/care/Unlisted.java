package org.foramen.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Medication;
import org.foramen.chart.Term;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Truth;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;

/** Medicines of which no hold is known: those that act on clotting, and those that nobody here has heard of. */
record Unlisted(Ledger view, HoldRules holds, LocalDate service) {

    List<Safeguard> safeguards() {
        List<Safeguard> all = new ArrayList<>();
        List<Term> seen = new ArrayList<>();
        for (int f = view.end(Kind.MEDICATION) - 1; f >= view.first(Kind.MEDICATION); f--) {
            Entry entry = view.entry(f);
            Medication m = (Medication) entry.fact();
            if (!m.on().isAfter(service) && !seen.contains(m.drug())) {
                seen.add(m.drug());
                if (taken(m) && !held(f)) {
                    unlisted(f, m, entry).ifPresent(all::add);
                }
            }
        }
        return all.reversed();
    }

    private boolean taken(Medication medication) {
        return medication.taking()
                && medication.to().filter(day -> day.isBefore(service)).isEmpty();
    }

    private boolean held(int fact) {
        for (Hold hold : holds.drugs()) {
            if (view.about(fact, hold.drugs())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Safeguard> unlisted(int fact, Medication medication, Entry entry) {
        String name = medication.drug().words();
        if (view.about(fact, holds.antithrombotic())) {
            return Optional.of(unknown(
                            name,
                            "\"" + name + "\" acts on clotting, and no hold of it is known here: none is computed.",
                            "How long is " + name + " held before this procedure? The prescriber says so.",
                            entry)
                    .judged(true));
        }
        boolean other = view.about(fact, holds.other());
        return other
                ? Optional.empty()
                : Optional.of(unknown(
                        name,
                        "The medicine \"" + name
                                + "\" is not recognised: safety takes it as unknown until someone maps it.",
                        "Does " + name + " act on clotting? Record it by its substance or its code.",
                        entry));
    }

    private static Safeguard unknown(String name, String says, String ask, Entry entry) {
        return new Safeguard(
                name,
                says,
                Truth.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(entry),
                ask,
                "prescriber",
                List.of());
    }
}
