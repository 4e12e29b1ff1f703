package org.foramen.clinic.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Accounts;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Attempts;
import org.foramen.clinic.people.Does;
import org.foramen.clinic.people.Person;
import org.foramen.clinic.people.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
public final class SignIn {
    static final String ADDRESS = "/sign-in";

    private final Accounts accounts;
    private final Attempts attempts;
    private final Arrival arrival;
    private final Trail trail;

    public SignIn(Accounts accounts, Attempts attempts, Arrival arrival, Trail trail) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.arrival = arrival;
        this.trail = trail;
    }

    @GetMapping(ADDRESS)
    @Does(Action.ENTER)
    public Answer form(Visit visit) {
        return visit.person().isPresent() ? new GoTo("/") : SignInPage.empty(visit, Staff.all());
    }

    @PostMapping(ADDRESS)
    @Does(Action.ENTER)
    public Answer signIn(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Long> minutes = attempts.wait(name, request.getRemoteAddr());
        if (minutes.isPresent()) {
            return SignInPage.tooMany(visit, Staff.all(), name, minutes.get());
        }
        Optional<Person> person = accounts.signIn(name, password);
        if (person.isEmpty()) {
            attempts.failed(name, request.getRemoteAddr());
            return SignInPage.refused(visit, Staff.all(), name);
        }
        attempts.succeeded(name);
        trail.note(new Trail.Event(
                person.get(), Action.ENTER, Optional.empty(), "sign-in", Ruling.ALLOWED, visit.correlation()));
        arrival.of(person.get().id(), request, response);
        return new GoTo("/");
    }
}
