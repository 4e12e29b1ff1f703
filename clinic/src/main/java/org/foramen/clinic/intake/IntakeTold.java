package org.foramen.clinic.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Paper;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Draft;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the clinic's people what a patient told, and how far they are; as a page and on paper. */
@Controller
public final class IntakeTold {
    private final Intakes intakes;
    private final Charts charts;
    private final ChartView view;

    IntakeTold(Intakes intakes, Charts charts, ChartView view) {
        this.intakes = intakes;
        this.charts = charts;
        this.view = view;
    }

    @GetMapping("/patients/{patient}/intake")
    @Does(Action.READ_CHART)
    public Answer show(Visit visit, @PathVariable String patient) {
        return page(visit, patient).<Answer>map(page -> page).orElseGet(() -> Refusal.notFound(visit));
    }

    @GetMapping("/patients/{patient}/intake.pdf")
    @Does(Action.READ_CHART)
    public Answer print(Visit visit, @PathVariable String patient) {
        return page(visit, patient)
                .<Answer>map(page -> new Paper(page, "intake-" + patient.replaceAll("[^\\w-]", "")))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private Optional<ToldPage> page(Visit visit, String patient) {
        return charts.of(visit, patient)
                .map(chart ->
                        ToldPage.of(view.frame(visit, chart, "intake.told.title"), chart, states(visit, patient)));
    }

    private List<String> states(Visit visit, String patient) {
        List<String> states = new ArrayList<>();
        for (Version version : Version.values()) {
            intakes.latest(visit, patient, version)
                    .ifPresent(draft -> states.add(
                            visit.words().say("intake.told." + version.word()) + ": " + state(visit.words(), draft)));
        }
        return states;
    }

    private static String state(Words words, Draft draft) {
        return draft.sent()
                .map(sent -> words.say("intake.told.sent", words.moment(sent)))
                .orElseGet(() -> words.say("intake.told.begun", words.moment(draft.saved())));
    }
}
