package org.foramen.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Truth;
import org.foramen.library.Hold;
import org.foramen.library.Pause;

/** Puts a hold into words: what stands, what is asked, and a row for each authority. */
record HoldWords(
        Hold hold,
        Taken taken,
        List<HoldRow> speaking,
        Combined combined,
        Clearance clearance,
        Bleedings bleedings,
        Service service) {
    String says() {
        return hold.name() + ": " + pause() + dose() + over();
    }

    private String pause() {
        return combined.hours()
                .map(h -> h == 0 ? "goes on." : "held " + h + " h since the last dose, by the stricter.")
                .orElse("how long it is held cannot be told.");
    }

    private String dose() {
        return taken.last()
                .map(at -> " Last dose " + Clock.words(at) + ", as recorded; a later one begins it anew.")
                .orElse(" The last dose is not known.");
    }

    private String over() {
        Optional<LocalDateTime> until =
                combined.hours().filter(h -> h > 0).flatMap(h -> taken.last().map(at -> service.after(at, h)));
        return until.map(at -> " Over on " + Clock.words(at) + "; first full morning " + morning(at) + ".")
                .orElse("");
    }

    private static LocalDate morning(LocalDateTime at) {
        return at.toLocalTime().isAfter(Service.MORNING) ? at.toLocalDate().plusDays(1) : at.toLocalDate();
    }

    List<Safeguard.Row> rows() {
        List<Safeguard.Row> rows = new ArrayList<>(bleedings.rows());
        speaking.forEach(row -> rows.add(row.shown(taken.last(), service)));
        hold.notes().forEach(note -> rows.add(new Safeguard.Row(note.says(), Truth.MET, note.cites(), note.status())));
        if (hold.renal()) {
            Truth known = clearance.value().isPresent() ? Truth.MET : Truth.UNKNOWN;
            rows.add(new Safeguard.Row(clearance.says(), known, "", org.foramen.criteria.Status.CONFIRMED));
        }
        return rows;
    }

    String ask() {
        return combined.safe().unknown() ? question() : "";
    }

    private String question() {
        if (late()) {
            return "The last dose (" + Clock.words(taken.last().orElseThrow()) + ") is later than the procedure start ("
                    + Clock.words(service.start()) + "). Check both times.";
        }
        if (undosed()) {
            return "When was the last dose of " + hold.name() + ", and who confirmed it?";
        }
        if (speaking.stream().anyMatch(row -> row.pause().isEmpty())) {
            return "What is the creatinine clearance, or age, sex, weight and serum creatinine?";
        }
        if (asks(Pause.Sort.LEVEL)) {
            return hold.levels().map(rule -> rule.clause().ask()).orElse("What is its level in the blood?");
        }
        return decide();
    }

    private String decide() {
        if (combined.open() || asks(Pause.Sort.NOT_READ) || bleedings.asks().isEmpty()) {
            return "Does whoever prescribes " + hold.name()
                    + " agree to hold it, or that it goes on? Record who, when, and which medicine.";
        }
        return String.join(" ", bleedings.asks());
    }

    private boolean asks(Pause.Sort sort) {
        return speaking.stream()
                .anyMatch(row -> row.pause().filter(p -> p.sort() == sort).isPresent()
                        && row.safe().unknown());
    }

    /** Whether nobody knows the last dose, and it matters: what goes on hangs on none. */
    private boolean undosed() {
        return taken.last().isEmpty() && combined.hours().map(h -> h > 0).orElse(true);
    }

    private boolean late() {
        return taken.last().filter(at -> at.isAfter(service.start())).isPresent();
    }

    String from() {
        if (!combined.safe().unknown()) {
            return "";
        }
        return undosed() || late() ? "patient" : combined.open() ? "prescriber" : "clinician";
    }

    Safeguard unconfirmed() {
        return new Safeguard(
                hold.id() + "-last-dose",
                hold.name() + ": nobody has confirmed the last dose.",
                Truth.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                taken.because(),
                "Who confirmed the last dose of " + hold.name() + " with the person who takes it?",
                "patient",
                List.of());
    }
}
