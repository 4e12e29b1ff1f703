package org.foramen.care;

import java.time.LocalDateTime;
import java.util.Optional;
import org.foramen.criteria.Truth;
import org.foramen.library.Hold;
import org.foramen.library.Pause;

/**
 * What one authority asks of one person: its row, the pause that comes of it, and whether that is over.
 *
 * @param row the row
 * @param pause what it asks for; empty where only a creatinine clearance that nobody knows would say
 * @param certain whether the procedure has a class of the row for sure
 * @param safe whether nothing of it stops
 */
record HoldRow(Hold.Row row, Optional<Pause> pause, boolean certain, Truth safe) {

    /** Whether it leaves to people what is to be done. */
    boolean open() {
        return pause.filter(p -> p.sort() == Pause.Sort.PRESCRIBER || p.sort() == Pause.Sort.CONTINUE)
                .isPresent();
    }

    /** The hours it asks for; none where it goes on; empty where no clock can say. */
    Optional<Integer> hours() {
        return pause.flatMap(p -> switch (p.sort()) {
            case HOURS, FULL_DAYS -> Optional.of(p.hours());
            case CONTINUE, PRESCRIBER -> Optional.of(0);
            case LEVEL, REFER, NOT_READ -> Optional.empty();
        });
    }

    Safeguard.Row shown(Optional<LocalDateTime> last, Service service) {
        String over = hours().filter(h -> h > 0)
                .flatMap(h -> last.map(at -> " Over on " + Clock.words(service.after(at, h)) + "."))
                .orElse("");
        String renal = pause.isEmpty() ? " Which of its figures holds hangs on the creatinine clearance." : "";
        String maybe = certain ? "" : " Only if the bleeding class is raised.";
        return new Safeguard.Row(
                row.id(), row.authority() + ": " + row.says() + over + renal + maybe, safe, row.cites(), row.status());
    }
}
