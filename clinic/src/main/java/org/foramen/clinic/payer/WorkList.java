package org.foramen.clinic.payer;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.door.Gate;
import org.foramen.clinic.door.Ruling;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.PayerFilter;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerRequests.Found;
import org.foramen.store.PayerState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list of the requests to payers, the soonest due first. */
@Controller
public final class WorkList {
    private final Requests requests;
    private final Gate gate;

    public WorkList(Requests requests, Gate gate) {
        this.requests = requests;
        this.gate = gate;
    }

    @GetMapping("/requests")
    @Does(Action.WORK_PAYER_REQUEST)
    public Answer list(
            Visit visit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String payer,
            @RequestParam(defaultValue = "") String leave,
            @RequestParam(defaultValue = "") String gaps,
            @RequestParam(defaultValue = "1") String page) {
        Wanted wanted = new Wanted(state, payer, leave, gaps);
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        Found found = requests.list(visit, wanted.filter(), (number - 1) * WorkPage.ROWS, WorkPage.ROWS);
        List<PayerRequest> rows =
                found.requests().stream().filter(row -> may(visit, row)).toList();
        Frame frame = Frame.of(visit, "payer.list-title");
        return new WorkPage(frame, wanted, rows, found.all(), number, requests.payers());
    }

    /** A list is about many people; each row is shown to those who may open its page. */
    private boolean may(Visit visit, PayerRequest row) {
        return gate.rule(visit.person(), Action.WORK_PAYER_REQUEST, Optional.of(row.patient())) == Ruling.ALLOWED;
    }

    /** What somebody wants to see of the list, as it stands in the address. */
    public record Wanted(String state, String payer, String leave, String gaps) {
        PayerFilter filter() {
            return new PayerFilter(
                    PayerState.of(state),
                    some(payer),
                    some(leave).filter(list -> list.matches("[a-z0-9-]{1,60}")),
                    some(gaps).map("some"::equals));
        }

        private static Optional<String> some(String text) {
            return Optional.of(text.strip()).filter(t -> !t.isEmpty());
        }
    }
}
