package org.foramen.clinic.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.rounds.Round;
import org.foramen.store.Message;
import org.foramen.store.Outbox;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Carries what is in the outbox to the mail server. What the server does not take now is tried again, after one minute,
 * two, four and so on up to four hours; after {@link #MOST} tries it has failed, and somebody must see to it.
 */
@Component
public final class Postman implements Round {
    /** How often a letter is tried; about a day. */
    static final int MOST = 14;

    private static final int AT_A_TIME = 10;
    private static final int LONGEST = 240;

    private final Outbox outbox;
    private final Optional<MailServer> server;
    private final Clock clock;

    public Postman(Outbox outbox, Environment told, Clock clock) {
        this.outbox = outbox;
        this.server = MailServer.of(told);
        this.clock = clock;
    }

    /** Where letters go, if anywhere. */
    Optional<MailServer> server() {
        return server;
    }

    /** Sends everything that is due. Without a mail server everything stays where it is. */
    @Override
    public void go() {
        server.map(Counter::new).ifPresent(counter -> {
            List<Message> due = outbox.due(AT_A_TIME);
            while (!due.isEmpty()) {
                due.forEach(message -> settle(message, counter.hand(message)));
                due = outbox.due(AT_A_TIME);
            }
        });
    }

    private void settle(Message message, Handed handed) {
        switch (handed) {
            case Handed.Taken() -> outbox.sent(message.id());
            case Handed.Never(String why) -> outbox.failed(message.id(), why);
            case Handed.NotNow(String why) -> {
                if (message.attempts() >= MOST) {
                    outbox.failed(message.id(), why);
                } else {
                    outbox.delayed(message.id(), why, clock.instant().plus(pause(message.attempts())));
                }
            }
        }
    }

    /** How long to wait after so many tries. */
    static Duration pause(int attempts) {
        return Duration.ofMinutes(Math.min(LONGEST, 1L << Math.clamp(attempts - 1, 0, 10)));
    }
}
