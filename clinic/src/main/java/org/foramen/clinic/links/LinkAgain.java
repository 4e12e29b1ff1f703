package org.foramen.clinic.links;

import org.foramen.clinic.door.Guard;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks for a new link in place of one that is used or over. */
@Controller
public final class LinkAgain {
    private final Fresh fresh;

    public LinkAgain(Fresh fresh) {
        this.fresh = fresh;
    }

    @PostMapping(Guard.LINK + "{token}/new")
    @Does(Action.ENTER)
    public Answer ask(Visit visit, @PathVariable String token) {
        fresh.instead(token, visit.correlation());
        return new OverPage(Frame.of(visit, "links.asked"), Guard.LINK + token + "/new", true);
    }
}
