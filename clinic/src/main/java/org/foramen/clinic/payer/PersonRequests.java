package org.foramen.clinic.payer;

import java.util.List;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.PayerRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the requests of one person. */
@Controller
public final class PersonRequests {
    private final Charts charts;
    private final Requests requests;
    private final ChartView view;

    public PersonRequests(Charts charts, Requests requests, ChartView view) {
        this.charts = charts;
        this.requests = requests;
        this.view = view;
    }

    @GetMapping(Addresses.REQUESTS)
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer show(Visit visit, @PathVariable String patient) {
        return charts.of(visit, patient)
                .<Answer>map(chart ->
                        new Shown(view.frame(visit, chart, "payer.person-title"), patient, requests.of(patient)))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    /** The requests of one person, the latest first. */
    public record Shown(Frame frame, String patient, List<PayerRequest> requests) implements Page {
        public Shown {
            requests = List.copyOf(requests);
        }

        @Override
        public String template() {
            return "payer/person";
        }
    }
}
