package org.foramen.clinic.referral;

import java.time.Duration;
import java.util.List;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.library.Alarm;
import org.foramen.store.Referrals;
import org.foramen.store.Tasks;
import org.foramen.store.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of those who wait, and the red flags above it. */
@Controller
public final class TriageList {
    static final String ADDRESS = "/triage";
    private static final int SHOWN = 25;

    /** How many are reckoned before a page is shown; the rounds reckon the rest. */
    private static final int AT_ONCE = 10;

    private final Referrals referrals;
    private final Tasks tasks;
    private final Reckoner reckoner;
    private final Knowledge knowledge;

    public TriageList(Referrals referrals, Tasks tasks, Reckoner reckoner, Knowledge knowledge) {
        this.referrals = referrals;
        this.tasks = tasks;
        this.reckoner = reckoner;
        this.knowledge = knowledge;
    }

    @GetMapping(ADDRESS)
    @Does(Action.SEE_TRIAGE)
    public Answer list(Visit visit, @RequestParam(defaultValue = "1") String page) {
        reckoner.reckon(AT_ONCE);
        int count = referrals.count();
        int pages = Math.max(1, (count + SHOWN - 1) / SHOWN);
        int number = page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, pages) : 1;
        List<Waiting> waiting = referrals.waiting((number - 1) * SHOWN, SHOWN, Callers.of(visit));
        Rows rows = rows(visit);
        return new TriagePage(
                Frame.of(visit, "triage.title"),
                flags(visit),
                waiting.stream().map(rows::of).toList(),
                count,
                number,
                pages);
    }

    /** Somebody takes a red flag up and says what they did. */
    @PostMapping(ADDRESS + "/flags/{task}")
    @Does(Action.HANDLE_RED_FLAG)
    public Answer take(Visit visit, @PathVariable String task, @RequestParam(defaultValue = "") String how) {
        if (task.matches("\\d{1,18}") && !how.isBlank()) {
            tasks.done(Long.parseLong(task), how.strip(), Callers.of(visit));
        }
        return new GoTo(ADDRESS);
    }

    Rows rows(Visit visit) {
        return new Rows(visit, knowledge.library());
    }

    private List<TriagePage.Flag> flags(Visit visit) {
        return tasks.open(Callers.of(visit)).stream()
                .filter(task -> task.about().equals(Tasks.RED_FLAG))
                .map(task -> new TriagePage.Flag(
                        task.id(),
                        task.patient(),
                        task.name(),
                        visit.can(Action.HANDLE_RED_FLAG) ? says(task.detail()) : "",
                        Duration.between(task.raised(), visit.now()).toMinutes(),
                        task.escalated().isPresent()))
                .toList();
    }

    private String says(String id) {
        return knowledge.library().alarms().stream()
                .filter(alarm -> Reckoner.id(alarm).equals(id))
                .findFirst()
                .map(Alarm::clause)
                .map(clause -> clause.says())
                .orElse(id);
    }
}
