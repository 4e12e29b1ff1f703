package org.foramen.care;

import java.util.List;
import org.foramen.criteria.Request;
import org.foramen.library.Procedure;

/** Everything that safety asks for on the day of service, beside the contraindications of the procedure. */
final class Safeguards {
    private Safeguards() {}

    static List<Safeguard> of(Question question, Procedure procedure, Request request) {
        return Holds.of(question, procedure, request);
    }
}
