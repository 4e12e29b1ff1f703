package org.foramen.clinic.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.people.Accounts;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Permissions;
import org.foramen.clinic.people.Person;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Reads a {@link Visit} out of a request, once for each request. */
@Component
public final class Visits {
    private static final String KEPT = Visit.class.getName();

    private final Languages languages;
    private final Accounts accounts;
    private final Permissions permissions;
    private final Clock clock;

    public Visits(Languages languages, Accounts accounts, Permissions permissions, Clock clock) {
        this.languages = languages;
        this.accounts = accounts;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Visit of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Visit kept) {
            return kept;
        }
        Visit visit = read(request);
        request.setAttribute(KEPT, visit);
        return visit;
    }

    private Visit read(HttpServletRequest request) {
        Optional<Person> person = person();
        Predicate<Action> may =
                action -> person.map(p -> permissions.offers(p.role(), action)).orElse(false);
        return new Visit(
                person,
                words(request),
                clock.instant(),
                csrf(request),
                UUID.randomUUID().toString(),
                request.getHeader("HX-Request") != null,
                may);
    }

    /** The language that was chosen in this session, else the one the browser asks for. */
    private Words words(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ChooseLanguage.CHOSEN))
                .flatMap(chosen -> languages.in(chosen.toString()))
                .orElseGet(() -> languages.spokenTo(Collections.list(request.getLocales())));
    }

    /** Who is signed in, as the accounts know them now: the session holds only the name. */
    private Optional<Person> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(signedIn -> accounts.named(signedIn.getName()));
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
