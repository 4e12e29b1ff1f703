package org.foramen.clinic.payer;

import java.util.List;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.Grown;
import org.foramen.clinic.frame.Visit;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerState;
import org.springframework.stereotype.Component;

/** Counts anew what is missing in a person's requests when their chart has grown, so that the work list is never behind. */
@Component
public final class Refresh implements Grown {
    private final Requests requests;
    private final Charts charts;
    private final Checks checks;

    public Refresh(Requests requests, Charts charts, Checks checks) {
        this.requests = requests;
        this.charts = charts;
        this.checks = checks;
    }

    @Override
    public void heard(Visit visit, String patient) {
        List<PayerRequest> open = requests.of(patient).stream()
                .filter(request -> request.state() != PayerState.CLOSED)
                .toList();
        if (!open.isEmpty()) {
            charts.of(visit, patient)
                    .ifPresent(chart -> open.forEach(request -> requests.seen(
                            request,
                            checks.gaps(
                                    visit,
                                    chart,
                                    request,
                                    checks.of(visit, chart, request.asked().question())))));
        }
    }
}
