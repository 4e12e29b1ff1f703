package org.foramen.clinic.charts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.foramen.chart.Entry;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.forms.TakeBackForm;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Withdraws an entry or marks it entered in error; the entry stays where it is, with the reason. */
@Controller
public final class TakeBack {
    private static final String ADDRESS = "/patients/{patient}/entries/{entry}/take-back";

    private final Charts charts;
    private final ChartWrite write;

    public TakeBack(Charts charts, ChartWrite write) {
        this.charts = charts;
        this.write = write;
    }

    @GetMapping(ADDRESS)
    @Does(Action.TAKE_BACK_ENTRY)
    public Answer form(
            Visit visit, @PathVariable String patient, @PathVariable String entry, HttpServletRequest request) {
        return about(visit, patient, entry, Typed.of(request), filling -> write.open(visit, filling));
    }

    @PostMapping(ADDRESS)
    @Does(Action.TAKE_BACK_ENTRY)
    public Answer takeBack(
            Visit visit, @PathVariable String patient, @PathVariable String entry, HttpServletRequest request) {
        return about(visit, patient, entry, Typed.of(request), filling -> write.send(visit, filling));
    }

    /** Goes on only with an entry of this very chart that this reader may take back. */
    private Answer about(
            Visit visit, String patient, String id, Typed typed, Function<ChartWrite.Filling, Answer> then) {
        Optional<Entry> found = charts.of(visit, patient).stream()
                .flatMap(chart -> chart.standing().stream())
                .filter(e -> e.id().toString().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Refusal.notFound(visit);
        }
        Entry entry = found.get();
        if (!Timeline.mayTakeBack(visit, entry)) {
            return Refusal.forbidden(visit);
        }
        String says = visit.words().shortDay(entry.fact().on()) + ": " + new FactWords(visit.words()).of(entry.fact());
        String address = "/patients/" + patient + "/entries/" + id + "/take-back";
        return then.apply(
                new ChartWrite.Filling(patient, new TakeBackForm(entry.id(), visit.today()), address, says, typed));
    }
}
