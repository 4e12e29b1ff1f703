package org.foramen.clinic.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.charts.Charts;
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
import org.foramen.store.Contact;
import org.foramen.store.Contacts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes down how a patient is reached and which language they read. */
@Controller
public final class Reached {
    private static final String ADDRESS = "/patients/{patient}/reached";

    private final Contacts contacts;
    private final Charts charts;

    public Reached(Contacts contacts, Charts charts) {
        this.contacts = contacts;
        this.charts = charts;
    }

    @GetMapping(ADDRESS)
    @Does(Action.EDIT_CONTACT)
    public Answer form(Visit visit, @PathVariable String patient) {
        Optional<Contact> known = contacts.of(patient, Callers.of(visit));
        return page(visit, patient, known.map(Reached::typed).orElseGet(Typed::nothing), List.of());
    }

    @PostMapping(ADDRESS)
    @Does(Action.EDIT_CONTACT)
    public Answer send(Visit visit, @PathVariable String patient, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Reading reading = new Reading(typed, visit.words(), visit.today());
        Contact contact = Reach.read(reading);
        return switch (reading.unless(() -> contact)) {
            case Read.Understood<Contact>(Contact read) -> {
                contacts.change(patient, read, Callers.of(visit));
                yield new GoTo(TriageList.ADDRESS);
            }
            case Read.Misread<Contact>(List<Problem> problems) -> page(visit, patient, typed, problems);
        };
    }

    private static Typed typed(Contact contact) {
        Map<String, String> typed = new HashMap<>();
        contact.email().ifPresent(email -> typed.put("email", email));
        contact.phone().ifPresent(phone -> typed.put("phone", phone));
        typed.put("language", contact.language());
        return new Typed(typed);
    }

    private Answer page(Visit visit, String patient, Typed typed, List<Problem> problems) {
        String intro = typed.equals(Typed.nothing()) ? "referral.not-reached" : "form.reached.intro";
        return new DeskForm("form.reached.title", "form.reached.title", intro, "reached", Reach::fields)
                .page(charts, visit, patient, typed, problems);
    }
}
