package org.foramen.clinic.referral;

import java.util.Collection;
import java.util.Map;

/** How far patients have come with their intake, for the list; told by whoever keeps what they have answered so far. */
@FunctionalInterface
public interface Intakes {
    /** How far somebody has come. */
    enum State {
        IN_PROGRESS,
        COMPLETE
    }

    /** The state of each of these patients who has begun. */
    Map<String, State> of(Collection<String> patients);
}
