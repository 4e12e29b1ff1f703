package org.foramen.clinic.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foramen.chart.Conference;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Visit;

/** Records what a board decided: who was there, what each profession said, who disagreed, and what follows. */
final class BoardForm {
    static final String NAME = "board";
    private static final List<String> VIEWS =
            List.of("rehabilitation", "psychology", "medicines", "procedures", "surgery");

    private BoardForm() {}

    static FormView view(Visit visit, String patient, Typed typed, List<Problem> problems) {
        Asking asking = new Asking(visit.words(), NAME, typed, problems);
        List<Field> fields = new ArrayList<>();
        fields.add(asking.line("question"));
        fields.add(asking.area("present"));
        VIEWS.forEach(profession -> fields.add(asking.area(profession)));
        fields.add(asking.area("decision"));
        fields.add(asking.area("dissent"));
        fields.add(asking.line("steps"));
        return new FormView(
                visit.words().say("form.board.title"),
                "/patients/" + patient + "/board",
                "",
                visit.csrf(),
                visit.words().say("form.board.intro"),
                fields,
                problems);
    }

    static Read<Conference> read(Reading reading, LocalDate today) {
        String question = reading.text("question", "problem.question");
        List<String> present = split(reading.text("present", "problem.attending"), "\\R");
        String decision = reading.text("decision", "problem.board-decision");
        List<Conference.View> views = VIEWS.stream()
                .filter(profession -> !reading.blank(profession))
                .map(profession -> new Conference.View(profession, reading.anyText(profession)))
                .toList();
        if (views.isEmpty()) {
            reading.problem(VIEWS.getFirst(), "problem.views");
        }
        return reading.unless(() -> new Conference(
                today,
                question,
                present,
                views,
                reading.anyText("dissent"),
                decision,
                split(reading.anyText("steps"), "[,\\s]+")));
    }

    private static List<String> split(String text, String by) {
        return text.isBlank()
                ? List.of()
                : List.of(text.split(by)).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
