package org.foramen.clinic.links;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.foramen.clinic.door.Arrival;
import org.foramen.clinic.door.ChooseLanguage;
import org.foramen.clinic.door.Guard;
import org.foramen.clinic.door.Home;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.clinic.people.Person;
import org.foramen.store.Guest;
import org.foramen.store.Invitation;
import org.foramen.store.Invitations;
import org.foramen.store.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a link: asks for the date of birth, and lets whoever knows it in. */
@Controller
public final class LinkOpen {
    private final Invitations invitations;
    private final Languages languages;
    private final Arrival arrival;

    public LinkOpen(Invitations invitations, Languages languages, Arrival arrival) {
        this.invitations = invitations;
        this.languages = languages;
        this.arrival = arrival;
    }

    /** Looking at a link does not use it up: programs that read mail before people do open every link. */
    @GetMapping(Guard.LINK + "{token}")
    @Does(Action.ENTER)
    public Answer ask(
            Visit visit,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String in,
            HttpServletRequest request) {
        if (!in.isBlank()) {
            languages.in(in).ifPresent(words -> ChooseLanguage.remember(words, request));
            return new GoTo(address(token));
        }
        return good(visit, token)
                .<Answer>map(link -> asking(visit, link, token, Birth.nothing(), "day", Optional.empty()))
                .orElseGet(() -> over(visit, token));
    }

    @PostMapping(Guard.LINK + "{token}")
    @Does(Action.ENTER)
    public Answer open(
            Visit visit, @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Invitation> link = good(visit, token);
        if (link.isEmpty()) {
            return over(visit, token);
        }
        Birth typed = Birth.of(Typed.of(request));
        Optional<LocalDate> date = typed.date().filter(day -> !day.isAfter(visit.today()));
        if (date.isEmpty()) {
            String problem = typed.lacking().isPresent() ? "links.lacking" : "links.no-date";
            return asking(
                    visit,
                    link.get(),
                    token,
                    typed,
                    typed.lacking().orElse("day"),
                    Optional.of(visit.words().say(problem)));
        }
        return switch (invitations.open(token, date.get(), visit.today(), visit.correlation())) {
            case Opening.Opened(Guest guest) -> in(guest, request, response);
            case Opening.Wrong(int left) ->
                asking(
                        visit,
                        link.get(),
                        token,
                        typed,
                        "day",
                        Optional.of(visit.words().say("links.wrong", left)));
            case Opening.Shut() -> over(visit, token);
        };
    }

    private Answer in(Guest guest, HttpServletRequest request, HttpServletResponse response) {
        arrival.of(Person.BY_LINK + guest.link(), Mine.REST, request, response);
        return new GoTo(Purpose.of(guest.purpose()).map(Purpose::address).orElse(Home.OWN));
    }

    private Optional<Invitation> good(Visit visit, String token) {
        return invitations.of(token).filter(link -> link.good(visit.now()));
    }

    private static Answer asking(
            Visit visit, Invitation link, String token, Birth typed, String at, Optional<String> problem) {
        String whose = link.carer().isPresent() ? "carer" : "patient";
        return new LinkPage(Frame.of(visit, "links.title"), address(token), whose, typed, at, problem);
    }

    static Answer over(Visit visit, String token) {
        return new OverPage(Frame.of(visit, "links.over"), address(token) + "/new", false);
    }

    private static String address(String token) {
        return Guard.LINK + token;
    }
}
