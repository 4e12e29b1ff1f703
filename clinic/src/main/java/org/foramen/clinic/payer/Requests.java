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

/** Where requests to payers are kept, as the pages see it. */
public interface Requests {
    /** Opens a request, or finds the one that is open and asks the same; its number. */
    long open(Visit visit, String patient, PayerRequest.Asked asked);

    Optional<PayerRequest> request(Visit visit, String patient, long number);

    /** The requests of one person, the latest first. */
    List<PayerRequest> of(String patient);

    List<PayerStep> steps(PayerRequest request);

    Found list(Visit visit, PayerFilter filter, int skip, int most);

    /** The payers that have requests open. */
    List<String> payers();

    /** Takes it one step on; false when somebody else did so in the meantime. */
    boolean step(
            Visit visit, PayerRequest was, PayerMove move, Map<String, String> said, Optional<PayerRequest.Due> due);

    /** Says otherwise what is asked for; false when somebody else took the request on in the meantime. */
    boolean change(Visit visit, PayerRequest was, PayerRequest.Asked asked);

    /** Keeps what was missing when it was looked at. */
    void seen(PayerRequest request, PayerRequest.Gaps gaps);
}
