package org.foramen.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A questionnaire that somebody has begun: what they have answered so far, until it is sent.
 *
 * @param id its number
 * @param patient about whom
 * @param version which questionnaire: "intake", "follow-up"
 * @param answers what was answered; nothing once it is sent, for then it stands in the ledger
 * @param who who saved it last
 * @param started since when it is there
 * @param saved when it was last saved
 * @param sent when it was sent, if it was
 */
public record Draft(
        UUID id,
        String patient,
        String version,
        Map<String, String> answers,
        String who,
        Instant started,
        Instant saved,
        Optional<Instant> sent) {
    public Draft {
        answers = Map.copyOf(answers);
    }
}
