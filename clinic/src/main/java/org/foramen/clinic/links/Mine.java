package org.foramen.clinic.links;

import java.time.Duration;
import java.util.Optional;
import org.foramen.clinic.door.Guard;
import org.foramen.clinic.door.Home;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Guest;
import org.foramen.store.Invitations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where those who came by a link begin, and what they see when they have left. */
@Controller
public final class Mine {
    /** How long a session that began by a link may rest. */
    static final Duration REST = Duration.ofHours(2);

    private final Invitations invitations;

    public Mine(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Leads back to what somebody came for. */
    @GetMapping(Home.OWN)
    @Does(value = Action.SEE_DEMOGRAPHICS, own = true)
    public Answer begin(Visit visit) {
        long link = Long.parseLong(visit.signedIn().id().replaceAll("\\D", ""));
        Optional<Guest> guest = invitations.guest(link, visit.today());
        return guest.flatMap(g -> Purpose.of(g.purpose()))
                .<Answer>map(purpose -> new GoTo(purpose.address()))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @GetMapping(Guard.LEFT)
    @Does(Action.ENTER)
    public Answer left(Visit visit) {
        return new LeftPage(Frame.of(visit, "links.left"));
    }
}
