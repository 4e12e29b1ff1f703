package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Notice;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a patient by name or day of birth. */
@Controller
public final class PatientList {
    private static final int SHORTEST = 3;

    private final Charts charts;
    private final Notice notice;

    public PatientList(Charts charts, Notice notice) {
        this.charts = charts;
        this.notice = notice;
    }

    @GetMapping("/patients")
    @Does(Action.SEARCH_PATIENTS)
    public Answer list(Visit visit, @RequestParam(defaultValue = "") String q) {
        Frame frame = Frame.of(visit, "patients.title").noting(notice.in(visit.words()));
        String typed = q.strip();
        if (!typed.isEmpty() && typed.length() < SHORTEST) {
            Optional<String> problem = Optional.of(visit.words().say("patients.too-short"));
            return new PatientsPage(frame, typed, problem, List.of(), 0);
        }
        Charts.Found found = charts.search(visit, typed);
        Identity identity = new Identity(visit.words(), visit.today());
        List<PatientsPage.Line> lines = found.people().stream()
                .map(p -> new PatientsPage.Line(p.id(), p.name(), identity.line(p)))
                .toList();
        return new PatientsPage(frame, typed, Optional.empty(), lines, found.more());
    }
}
