package org.foramen.clinic.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.payer.Requests;
import org.foramen.store.PayerFilter;
import org.foramen.store.PayerMove;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerRequests;
import org.foramen.store.PayerStep;

/** Requests to payers as the store keeps them. */
public final class KeptRequests implements Requests {
    private final Database database;

    public KeptRequests(Database database) {
        this.database = database;
    }

    private PayerRequests kept() {
        return PayerRequests.open(database.source());
    }

    @Override
    public long open(Visit visit, String patient, PayerRequest.Asked asked) {
        return kept().open(patient, asked, Callers.of(visit));
    }

    @Override
    public Optional<PayerRequest> request(Visit visit, String patient, long number) {
        return kept().request(patient, number, Callers.of(visit));
    }

    @Override
    public List<PayerRequest> of(String patient) {
        return kept().of(patient);
    }

    @Override
    public List<PayerStep> steps(PayerRequest request) {
        return kept().steps(request.number());
    }

    @Override
    public PayerRequests.Found list(Visit visit, PayerFilter filter, int skip, int most) {
        return kept().list(filter, skip, most, Callers.of(visit));
    }

    @Override
    public List<String> payers() {
        return kept().payers();
    }

    @Override
    public boolean step(
            Visit visit, PayerRequest was, PayerMove move, Map<String, String> said, Optional<PayerRequest.Due> due) {
        return kept().step(was, move, said, due, Callers.of(visit));
    }

    @Override
    public boolean change(Visit visit, PayerRequest was, PayerRequest.Asked asked) {
        return kept().change(was, asked, Callers.of(visit));
    }

    @Override
    public void seen(PayerRequest request, PayerRequest.Gaps gaps) {
        kept().seen(request.number(), gaps);
    }
}
