package org.foramen.clinic.door;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A trail that ends with the process, for a rehearsal that must leave nothing behind. */
public final class TrailInMemory implements Trail {
    private final Clock clock;
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    public TrailInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void note(Event event) {
        lines.addFirst(new Line(
                clock.instant(),
                event.person().id(),
                event.person().role(),
                event.action().word(),
                event.patient(),
                event.what(),
                event.outcome().name()));
    }

    @Override
    public List<Line> latest(int most) {
        return lines.stream().limit(most).toList();
    }
}
