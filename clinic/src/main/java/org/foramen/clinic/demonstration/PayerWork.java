package org.foramen.clinic.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.foramen.care.Consult;
import org.foramen.clinic.payer.Gaps;
import org.foramen.criteria.Request;
import org.foramen.library.Library;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestCheck.Against;
import org.foramen.page.RequestChecks;
import org.foramen.store.Caller;
import org.foramen.store.PayerFilter;
import org.foramen.store.PayerMove;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerRequests;
import org.foramen.store.Role;
import org.foramen.vignettes.Cast;
import org.foramen.vignettes.Vignette;

/** Opens a few requests to payers for the people of the demonstration, one further along than the other. */
final class PayerWork {
    private static final Caller DESK = new Caller("front-desk", Role.FRONT_DESK, "demonstration");

    private final PayerRequests requests;
    private final Library library;
    private final Clock clock;

    PayerWork(DataSource source, Library library, Clock clock) {
        this.requests = PayerRequests.open(source);
        this.library = library;
        this.clock = clock;
    }

    /** Opens them, unless somebody has begun to work here already. */
    void begin() {
        if (requests.list(PayerFilter.OPEN, 0, 1, DESK).all() > 0) {
            return;
        }
        try {
            List<PayerRequest> opened = Cast.people().stream()
                    .flatMap(member -> opened(member.vignette()).stream())
                    .toList();
            for (int i = 0; i < opened.size(); i++) {
                along(opened.get(i), i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PayerRequest> opened(Vignette vignette) {
        return vignette.request()
                .flatMap(request -> check(vignette, request)
                        .flatMap(check -> check.policies().stream()
                                .findFirst()
                                .flatMap(against -> opened(vignette, request, check, against))));
    }

    private Optional<RequestCheck> check(Vignette vignette, Request request) {
        Consult consult = Consult.of(library, vignette.chart(), clock.instant(), clock.getZone(), Optional.of(request));
        return RequestChecks.of(library, consult);
    }

    private Optional<PayerRequest> opened(Vignette vignette, Request request, RequestCheck check, Against against) {
        String patient = vignette.patient().id();
        String says = check.procedure() + (check.sites().isEmpty() ? "" : ", " + check.sites());
        long number = requests.open(
                patient,
                new PayerRequest.Asked(Stories.query(request), says, request.on(), against.payer(), against.policy()),
                DESK);
        int entries = vignette.chart().entries().size();
        requests.seen(number, new Gaps("", today()).of(Optional.of(check), against.policy(), entries));
        return requests.request(patient, number, DESK);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first is open and due soon, the next are ready, submitted, asked for more, denied; the others just open. */
    private void along(PayerRequest request, int place) {
        switch (place) {
            case 0 -> step(request, PayerMove.DUE, Map.of(), 4, "the physician: before the visit");
            case 1 -> submitted(request);
            case 2 ->
                step(
                        submitted(request),
                        PayerMove.PEND,
                        Map.of("on", today().toString(), "words", "Please send the record of the blocks."),
                        6,
                        "the payer's letter");
            case 3 ->
                step(
                        submitted(request),
                        PayerMove.DENY,
                        Map.of("on", today().toString(), "words", "Medical necessity is not shown."),
                        110,
                        "the denial");
            default -> {}
        }
    }

    private PayerRequest submitted(PayerRequest request) {
        PayerRequest ready = step(request, PayerMove.READY, Map.of("why", "looked through"), 9, "the service");
        Map<String, String> said =
                Map.of("on", today().toString(), "how", "portal", "reference", "demonstration-" + request.number());
        return step(ready, PayerMove.SUBMIT, said, 7, "the portal's receipt");
    }

    private PayerRequest step(PayerRequest was, PayerMove move, Map<String, String> said, int days, String why) {
        requests.step(was, move, said, Optional.of(new PayerRequest.Due(today().plusDays(days), why)), DESK);
        return requests.request(was.patient(), was.number(), DESK).orElseThrow();
    }
}
