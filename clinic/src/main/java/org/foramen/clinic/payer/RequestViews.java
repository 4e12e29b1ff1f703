package org.foramen.clinic.payer;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Insurance;
import org.foramen.clinic.charts.ChartView;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.Forms;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestCheck.Against;
import org.foramen.store.PayerRequest;
import org.springframework.stereotype.Component;

/** Makes the page of a request, and notes for the work list what was missing when it was looked at. */
@Component
public final class RequestViews {
    private final Requests requests;
    private final Charts charts;
    private final Checks checks;
    private final ChartView view;
    private final Forms forms;

    public RequestViews(Requests requests, Charts charts, Checks checks, ChartView view, Forms forms) {
        this.requests = requests;
        this.charts = charts;
        this.checks = checks;
        this.view = view;
        this.forms = forms;
    }

    /** The page of one person's request; nothing where there is none. */
    Optional<RequestPage> of(Visit visit, String patient, String number, String done) {
        return request(visit, patient, number)
                .flatMap(request -> charts.of(visit, patient).map(chart -> page(visit, chart, request, done)));
    }

    Optional<PayerRequest> request(Visit visit, String patient, String number) {
        return number.matches("\\d{1,12}")
                ? requests.request(visit, patient, Long.parseLong(number))
                : Optional.empty();
    }

    private RequestPage page(Visit visit, Chart chart, PayerRequest request, String done) {
        Optional<RequestCheck> check = checks.of(visit, chart, request.asked().question());
        requests.seen(request, checks.gaps(visit, chart, request, check));
        Optional<Against> against = check.flatMap(c -> c.policy(request.asked().policy()));
        return new RequestPage(
                frame(visit, chart, request),
                request,
                check,
                against,
                Cited.by(against.map(Against::all).orElse(List.of())),
                Letters.insurance(chart, request.asked().payer()).flatMap(Insurance::member),
                new Closers(visit, request, forms),
                requests.steps(request),
                Optional.empty(),
                visit.words().known("payer.done." + done));
    }

    private Frame frame(Visit visit, Chart chart, PayerRequest request) {
        Frame about = view.frame(visit, chart, "payer.request-title");
        return new Frame(
                visit, visit.words().say("payer.request-title", number(request)), about.banner(), about.notice());
    }

    /** A number without the marks between thousands, for it is a name. */
    static String number(PayerRequest request) {
        return Long.toString(request.number());
    }
}
