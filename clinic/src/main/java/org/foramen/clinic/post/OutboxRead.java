package org.foramen.clinic.post;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.links.Fresh;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Letter;
import org.foramen.store.Message;
import org.foramen.store.Outbox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the outbox, and sends again what did not arrive. */
@Controller
public final class OutboxRead {
    private static final int SHOWN = 50;
    private static final String ADDRESS = "/outbox";

    private final Outbox outbox;
    private final Postman postman;
    private final Fresh fresh;

    public OutboxRead(Outbox outbox, Postman postman, Fresh fresh) {
        this.outbox = outbox;
        this.postman = postman;
        this.fresh = fresh;
    }

    @GetMapping(ADDRESS)
    @Does(Action.SEND_MESSAGE)
    public Answer list(Visit visit, @RequestParam(defaultValue = "") String before) {
        long number = number(before).orElse(Long.MAX_VALUE);
        List<Message> found = outbox.before(number, SHOWN + 1, Callers.of(visit));
        List<Message> lines = found.subList(0, Math.min(SHOWN, found.size()));
        Optional<Long> older =
                found.size() > SHOWN ? Optional.of(lines.getLast().id()) : Optional.empty();
        return new OutboxPage(
                Frame.of(visit, "outbox.title"), postman.server().map(MailServer::toString), lines, older);
    }

    @GetMapping(ADDRESS + "/{message}")
    @Does(Action.SEND_MESSAGE)
    public Answer show(Visit visit, @PathVariable String message) {
        return found(visit, message)
                .<Answer>map(one -> page(visit, one, Optional.empty()))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    /** A letter that brought a link is not sent again: its link is forgotten. A new link is sent in its place. */
    @PostMapping(ADDRESS + "/{message}/again")
    @Does(Action.SEND_MESSAGE)
    public Answer again(Visit visit, @PathVariable String message) {
        Optional<Message> found = found(visit, message);
        if (found.isEmpty()) {
            return Refusal.notFound(visit);
        }
        Message old = found.get();
        boolean done = old.link()
                .map(link -> fresh.anew(old.patient(), link, Callers.of(visit)))
                .orElseGet(() -> outbox.again(old.id(), Callers.of(visit)));
        return done
                ? new GoTo(ADDRESS)
                : page(visit, old, Optional.of(visit.words().say("outbox.not-again")));
    }

    private Answer page(Visit visit, Message message, Optional<String> problem) {
        boolean shown = postman.server().isEmpty() && message.letter().address().isPresent();
        String text = shown
                ? message.text()
                : message.letter().words().replace(Letter.GAP, visit.words().say("outbox.link-gap"));
        return new MessagePage(Frame.of(visit, "outbox.message"), message, text, shown, problem);
    }

    private Optional<Message> found(Visit visit, String message) {
        return number(message).flatMap(id -> outbox.numbered(id, Callers.of(visit)));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
