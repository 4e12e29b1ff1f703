package org.foramen.clinic.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Carer;
import org.foramen.store.Carers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets somebody answer for a patient who has agreed to it, until a day, and takes it back. */
@Controller
public final class CarerNamed {
    private static final String ADDRESS = "/patients/{patient}/carers";

    private final Carers carers;
    private final Charts charts;

    public CarerNamed(Carers carers, Charts charts) {
        this.carers = carers;
        this.charts = charts;
    }

    @GetMapping(ADDRESS)
    @Does(Action.EDIT_CONTACT)
    public Answer form(Visit visit, @PathVariable String patient) {
        return page(visit, patient, Typed.nothing(), List.of());
    }

    @PostMapping(ADDRESS)
    @Does(Action.EDIT_CONTACT)
    public Answer send(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        return switch (read(new Reading(typed, visit.words(), visit.today()), visit.today())) {
            case Read.Understood<Carer>(Carer carer) -> {
                carers.add(patient, carer, Callers.of(visit));
                yield new GoTo(TriageList.ADDRESS);
            }
            case Read.Misread<Carer>(List<Problem> problems) -> page(visit, patient, typed, problems);
        };
    }

    @PostMapping(ADDRESS + "/{carer}/end")
    @Does(Action.EDIT_CONTACT)
    public Answer end(Visit visit, @PathVariable String patient, @PathVariable String carer) {
        boolean ended = carer.matches("\\d{1,18}") && carers.end(patient, Long.parseLong(carer), Callers.of(visit));
        return ended ? new GoTo(TriageList.ADDRESS) : Refusal.notFound(visit);
    }

    private static Read<Carer> read(Reading reading, LocalDate today) {
        String name = reading.text("carer", "problem.carer");
        String relation = reading.text("relation", "problem.relation");
        String email = Reach.email(reading).orElse("");
        if (reading.blank("email")) {
            reading.problem("email", "problem.email");
        }
        String language = reading.choice("language", Reach.LANGUAGES, "problem.language");
        LocalDate until = reading.day("until");
        if (until.isBefore(today)) {
            reading.problem("until", "problem.until");
        }
        reading.choice("agreed", List.of("yes"), "problem.agreed");
        return reading.unless(() -> Carer.named(name, relation, email, language, until));
    }

    private Answer page(Visit visit, String patient, Typed typed, List<Problem> problems) {
        return new DeskForm("form.carer.title", "form.carer.title", "form.carer.intro", "carers", CarerNamed::fields)
                .page(charts, visit, patient, typed, problems);
    }

    private static List<Field> fields(Asking asking) {
        return List.of(
                asking.line("carer"),
                asking.line("relation"),
                asking.line("email"),
                asking.radio("language", Reach.LANGUAGES),
                asking.day("until"),
                asking.radio("agreed", List.of("yes")));
    }
}
