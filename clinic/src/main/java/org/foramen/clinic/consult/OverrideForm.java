package org.foramen.clinic.consult;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Site;
import org.foramen.chart.StopOverride;
import org.foramen.chart.StopOverride.Reason;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.consult.OverrideStop.Matter;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.page.Line;
import org.springframework.stereotype.Component;

/** Shows the form of an override, reads it, and writes the decision down. */
@Component
public final class OverrideForm {
    private final Charts charts;
    private final ConsultViews views;

    public OverrideForm(Charts charts, ConsultViews views) {
        this.charts = charts;
        this.views = views;
    }

    Answer open(Matter matter) {
        return shown(matter, matter.own() ? List.of(self(matter)) : List.of());
    }

    Answer send(Matter matter) {
        List<Problem> problems = problems(matter);
        if (!problems.isEmpty()) {
            return shown(matter, problems);
        }
        Entry entry = charts.record(matter.visit(), matter.chart().patient().id(), decided(matter));
        return new GoTo(page(matter, "recorded=" + entry.id()) + "#s-safe");
    }

    private static Problem self(Matter matter) {
        return new Problem("words", matter.visit().words().say("problem.countersign-self"));
    }

    private static List<Problem> problems(Matter matter) {
        if (matter.own()) {
            return List.of(self(matter));
        }
        List<Problem> problems = new ArrayList<>();
        if (Reason.of(matter.typed().text("reason")).isEmpty()) {
            problems.add(new Problem("reason", matter.visit().words().say("problem.B088")));
        }
        if (matter.typed().blank("words")) {
            problems.add(new Problem("words", matter.visit().words().say("problem.override-words")));
        }
        return problems;
    }

    private static StopOverride decided(Matter matter) {
        Optional<EntryId> seconds = Optional.of(matter.stop().entry())
                .filter(entry -> matter.second())
                .map(entry -> new EntryId(UUID.fromString(entry)));
        return new StopOverride(
                matter.visit().today(),
                matter.choice().procedure(),
                matter.asked()
                        .request()
                        .map(Request::sites)
                        .orElseGet(() -> Site.all(matter.choice().sites())),
                matter.asked()
                        .request()
                        .flatMap(Request::on)
                        .orElse(matter.visit().today()),
                matter.stop().rule(),
                Reason.of(matter.typed().text("reason")).orElseThrow(),
                matter.typed().text("words"),
                matter.page().knowledge(),
                seconds);
    }

    private Overriding shown(Matter matter, List<Problem> problems) {
        String what = matter.second() ? "/countersign?rule=" : "/override?rule=";
        String query = matter.asked().query();
        String address = "/patients/" + matter.chart().patient().id() + "/consult" + what
                + URLEncoder.encode(matter.stop().rule(), StandardCharsets.UTF_8)
                + (query.isEmpty() ? "" : "&" + query);
        return new Overriding(
                views.frame(matter.visit(), matter.chart(), ConsultView.Tab.CONSULT, matter.page()),
                page(matter, "") + "#s-safe",
                address,
                line(matter),
                matter.stop().absolute(),
                matter.second() ? matter.stop().said() : "",
                matter.typed().text("words"),
                problems,
                matter.own(),
                matter.visit().fragment());
    }

    private static Line line(Matter matter) {
        return matter.choice().safe().parts().stream()
                .filter(part -> part.id().equals(matter.stop().rule()))
                .findFirst()
                .orElseGet(() -> Line.plain(matter.stop().rule(), Truth.NOT_MET));
    }

    private static String page(Matter matter, String also) {
        String query = matter.asked().query();
        String both = query + (query.isEmpty() || also.isEmpty() ? "" : "&") + also;
        return "/patients/" + matter.chart().patient().id() + "/consult" + (both.isEmpty() ? "" : "?" + both);
    }
}
