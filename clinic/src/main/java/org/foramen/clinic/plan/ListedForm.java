package org.foramen.clinic.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Visit;
import org.foramen.store.Presentation;

/** Puts somebody on the list of a board day: what is asked of the board, and when. */
record ListedForm(LocalDate day, String question) {

    static FormView view(Visit visit, String patient, Typed typed, List<Problem> problems) {
        Asking asking = new Asking(visit.words(), "listed", typed, problems);
        return new FormView(
                visit.words().say("form.listed.title"),
                "/patients/" + patient + "/board/listed",
                "",
                visit.csrf(),
                visit.words().say("form.listed.intro"),
                List.of(asking.line("question"), asking.day("day")),
                problems);
    }

    /** What the list says already, to be changed. */
    static Typed typed(Optional<Presentation> there) {
        return there.map(one -> new Typed(
                        Map.of("question", one.question(), "day", one.day().toString())))
                .orElseGet(Typed::nothing);
    }

    static Read<ListedForm> read(Reading reading, LocalDate today) {
        String question = reading.text("question", "problem.question");
        LocalDate day = reading.day("day");
        if (day.isBefore(today)) {
            reading.problem("day", "problem.board-past");
        }
        return reading.unless(() -> new ListedForm(day, question));
    }
}
