package org.foramen.clinic.payer;

import java.util.Map;
import java.util.Optional;
import org.foramen.store.PayerRequest;

/**
 * What was said with a step of a request, as it was understood.
 *
 * @param said field by field; what was left blank is not there
 * @param due the next day by which something must be done
 */
record Taken(Map<String, String> said, Optional<PayerRequest.Due> due) {
    Taken {
        said = Map.copyOf(said);
    }
}
