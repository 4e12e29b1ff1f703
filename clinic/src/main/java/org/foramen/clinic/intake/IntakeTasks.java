package org.foramen.clinic.intake;

import java.util.Optional;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Draft;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody who came to answer begins, goes on another day, and ends. */
@Controller
public final class IntakeTasks {
    private static final String WHICH = "/my/{version:intake|follow-up}";

    private final Intakes intakes;

    IntakeTasks(Intakes intakes) {
        this.intakes = intakes;
    }

    /** The parts with their state; what was sent is not begun anew by looking. */
    @GetMapping(WHICH)
    @Does(value = Action.RECORD_SCORE, own = true)
    public Answer tasks(Visit visit, @PathVariable String version) {
        Version which = Version.of(version).orElseThrow();
        Optional<Draft> latest = intakes.latest(visit, Intakes.own(visit), which);
        return latest.flatMap(Draft::sent).isPresent()
                ? SentPage.of(visit, which)
                : TasksPage.of(intakes.begin(visit, which));
    }

    /** Begins anew after everything was sent. */
    @PostMapping(WHICH)
    @Does(value = Action.RECORD_SCORE, own = true)
    public Answer again(Visit visit, @PathVariable String version) {
        Version which = Version.of(version).orElseThrow();
        intakes.begin(visit, which);
        return new GoTo(which.address());
    }

    /** Everything that was answered, to be looked over. */
    @GetMapping(WHICH + "/review")
    @Does(value = Action.RECORD_SCORE, own = true)
    public Answer review(Visit visit, @PathVariable String version) {
        Version which = Version.of(version).orElseThrow();
        return intakes.open(visit, which).<Answer>map(ReviewPage::of).orElseGet(() -> new GoTo(which.address()));
    }

    /** Sends everything; where a page was not gone through, it says so. */
    @PostMapping(WHICH + "/review")
    @Does(value = Action.RECORD_SCORE, own = true)
    public Answer send(Visit visit, @PathVariable String version) {
        Version which = Version.of(version).orElseThrow();
        Optional<Sitting> sitting = intakes.open(visit, which);
        if (sitting.flatMap(Sitting::open).isPresent()) {
            return sitting.<Answer>map(ReviewPage::of).orElseGet(() -> Refusal.notFound(visit));
        }
        sitting.ifPresent(intakes::send);
        return new GoTo(which.address());
    }
}
