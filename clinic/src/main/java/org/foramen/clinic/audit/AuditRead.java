package org.foramen.clinic.audit;

import org.foramen.clinic.door.Trail;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows who did what. */
@Controller
public final class AuditRead {
    private static final int SHOWN = 200;

    private final Trail trail;

    public AuditRead(Trail trail) {
        this.trail = trail;
    }

    @GetMapping("/audit")
    @Does(Action.READ_AUDIT)
    public Answer latest(Visit visit) {
        return new AuditPage(Frame.of(visit, "audit.title"), trail.latest(SHOWN));
    }
}
