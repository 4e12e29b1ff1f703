package org.foramen.clinic.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The moment somebody comes in: what was known of the visitor before is left behind, and the session has a new number,
 * so that a number known before is worth nothing.
 */
@Component
public final class Arrival {
    private final SecurityContextRepository sessions;

    public Arrival(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    /** Begins a session of whoever the accounts know under that name, which ends after so much rest. */
    public void of(String name, Duration rest, HttpServletRequest request, HttpServletResponse response) {
        begin(name, request, response).setMaxInactiveInterval((int) rest.toSeconds());
    }

    /** Begins a session that ends after the rest that is usual in the house. */
    void of(String name, HttpServletRequest request, HttpServletResponse response) {
        begin(name, request, response);
    }

    private HttpSession begin(String name, HttpServletRequest request, HttpServletResponse response) {
        Optional<HttpSession> before = Optional.ofNullable(request.getSession(false));
        Optional<Object> language = before.map(session -> session.getAttribute(ChooseLanguage.CHOSEN));
        before.ifPresent(HttpSession::invalidate);
        HttpSession session = request.getSession(true);
        language.ifPresent(chosen -> session.setAttribute(ChooseLanguage.CHOSEN, chosen));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "", List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return session;
    }
}
