package org.foramen.clinic.payer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.frame.Visit;
import org.foramen.store.PayerFilter;
import org.foramen.store.PayerMove;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerRequests.Found;
import org.foramen.store.PayerStep;

/** No requests to payers at all, for a rehearsal that must leave nothing behind. */
public final class NoRequests implements Requests {
    @Override
    public long open(Visit visit, String patient, PayerRequest.Asked asked) {
        return 0;
    }

    @Override
    public Optional<PayerRequest> request(Visit visit, String patient, long number) {
        return Optional.empty();
    }

    @Override
    public List<PayerRequest> of(String patient) {
        return List.of();
    }

    @Override
    public List<PayerStep> steps(PayerRequest request) {
        return List.of();
    }

    @Override
    public Found list(Visit visit, PayerFilter filter, int skip, int most) {
        return new Found(List.of(), 0);
    }

    @Override
    public List<String> payers() {
        return List.of();
    }

    @Override
    public boolean step(
            Visit visit, PayerRequest was, PayerMove move, Map<String, String> said, Optional<PayerRequest.Due> due) {
        return false;
    }

    @Override
    public boolean change(Visit visit, PayerRequest was, PayerRequest.Asked asked) {
        return false;
    }

    @Override
    public void seen(PayerRequest request, PayerRequest.Gaps gaps) {
        // Nothing was looked at.
    }
}
