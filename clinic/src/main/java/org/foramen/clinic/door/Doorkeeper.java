package org.foramen.clinic.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.PageWriter;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.clinic.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Stands before every route: asks the {@link Gate}, writes the audit trail, and only then lets the request in. */
@Component
public final class Doorkeeper implements HandlerInterceptor {
    /** The path variable that names a patient, the same in every route. */
    public static final String PATIENT = "patient";

    private final Gate gate;
    private final Trail trail;
    private final Visits visits;
    private final PageWriter writer;

    public Doorkeeper(Gate gate, Trail trail, Visits visits, PageWriter writer) {
        this.gate = gate;
        this.trail = trail;
        this.visits = visits;
        this.writer = writer;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        Visit visit = visits.of(request);
        Optional<Does> does = does(handler);
        Optional<String> patient =
                does.map(Does::own).orElse(false) ? visit.person().flatMap(Person::own) : patient(request);
        Ruling ruling = does.map(d -> d.own()
                        ? gate.ruleOwn(visit.person(), d.value())
                        : gate.rule(visit.person(), d.value(), patient))
                .orElse(Ruling.NOT_FOUND);
        does.ifPresent(d -> note(visit, d.value(), patient, ruling));
        return switch (ruling) {
            case ALLOWED -> true;
            case SIGN_IN_FIRST -> refuse(response, new GoTo(SignIn.ADDRESS));
            case FORBIDDEN -> refuse(response, Refusal.forbidden(visit));
            case NO_CARE_RELATION -> refuse(response, Refusal.noCareRelation(visit));
            case NOT_FOUND -> refuse(response, Refusal.notFound(visit));
        };
    }

    private boolean refuse(HttpServletResponse response, Answer answer) throws IOException {
        writer.write(answer, response);
        return false;
    }

    /** The ledger tells of what was allowed when it is done; here is told what was refused, and who read the trail. */
    private void note(Visit visit, Action action, Optional<String> patient, Ruling ruling) {
        if (ruling != Ruling.ALLOWED || action == Action.READ_AUDIT) {
            visit.person()
                    .ifPresent(
                            who -> trail.note(new Trail.Event(who, action, patient, "", ruling, visit.correlation())));
        }
    }

    static Optional<Action> declared(Object handler) {
        return does(handler).map(Does::value);
    }

    private static Optional<Does> does(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(Does.class))
                : Optional.empty();
    }

    private static Optional<String> patient(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                ? Optional.ofNullable(named.get(PATIENT)).map(Object::toString)
                : Optional.empty();
    }
}
