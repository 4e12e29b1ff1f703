package org.foramen.clinic.deciding;

import java.util.function.Function;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Paper;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what could be done for a person: to the person, and to whoever cares for them; on the screen and on paper. */
@Controller
public final class OptionsRead {
    private final Charts charts;
    private final OptionsView view;
    private final Languages languages;

    OptionsRead(Charts charts, OptionsView view, Languages languages) {
        this.charts = charts;
        this.view = view;
        this.languages = languages;
    }

    @GetMapping("/my/options")
    @Does(value = Action.READ_OPTIONS, own = true)
    public Answer mine(Visit visit, @RequestParam(defaultValue = "") String recorded) {
        return page(visit, own(visit), true, recorded, page -> page);
    }

    @GetMapping("/my/options/print")
    @Does(value = Action.READ_OPTIONS, own = true)
    public Answer printMine(Visit visit) {
        return page(visit, own(visit), true, "", page -> new Paper(page, "options"));
    }

    @GetMapping("/patients/{patient}/options")
    @Does(Action.READ_OPTIONS)
    public Answer theirs(Visit visit, @PathVariable String patient, @RequestParam(defaultValue = "") String recorded) {
        return page(visit, patient, false, recorded, page -> page);
    }

    /** The handout, in the language that the person reads. */
    @GetMapping("/patients/{patient}/options/print")
    @Does(Action.READ_OPTIONS)
    public Answer print(Visit visit, @PathVariable String patient, @RequestParam(defaultValue = "") String in) {
        Visit reader = languages.in(in).map(visit::in).orElse(visit);
        return page(reader, patient, false, "", page -> new Paper(page, "options"));
    }

    private Answer page(Visit visit, String patient, boolean own, String recorded, Function<OptionsPage, Answer> made) {
        return charts.of(visit, patient)
                .map(chart -> made.apply(view.page(visit, chart, own, OptionsView.Sent.nothing(), recorded)))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    static String own(Visit visit) {
        return visit.signedIn().own().orElseThrow();
    }
}
