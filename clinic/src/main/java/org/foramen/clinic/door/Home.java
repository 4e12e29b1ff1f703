package org.foramen.clinic.door;

import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first address: it leads each role to where its work begins. */
@Controller
public final class Home {
    /** Where those who came by a link find what they came for. */
    public static final String OWN = "/my";

    @GetMapping("/")
    @Does(Action.MOVE_ABOUT)
    public Answer home(Visit visit) {
        if (visit.signedIn().own().isPresent()) {
            return new GoTo(OWN);
        }
        return new GoTo(visit.can(Action.SEARCH_PATIENTS) ? "/patients" : "/audit");
    }
}
