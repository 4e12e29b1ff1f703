package org.foramen.clinic.rounds;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.foramen.clinic.kept.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the rounds, each on a thread of its own, from the opening of the clinic to its close. A rehearsal makes none. */
@Component
public final class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int FIRST_AFTER = 5;
    private static final int EVERY = 20;

    private final boolean made;
    private final List<Round> rounds;
    private final List<ScheduledExecutorService> making = new CopyOnWriteArrayList<>();

    /** The rounds of an open clinic; {@code foramen.rounds=false} leaves them to whoever calls for each. */
    public Rounds(Optional<Database> database, List<Round> rounds, Environment told) {
        this.made = database.isPresent() && told.getProperty("foramen.rounds", Boolean.class, true);
        this.rounds = List.copyOf(rounds);
    }

    @Override
    public void start() {
        if (made) {
            ScheduledExecutorService threads = Executors.newScheduledThreadPool(
                    rounds.size(),
                    r -> Thread.ofPlatform().name("rounds").daemon().unstarted(r));
            rounds.forEach(
                    round -> threads.scheduleWithFixedDelay(() -> make(round), FIRST_AFTER, EVERY, TimeUnit.SECONDS));
            making.add(threads);
        }
    }

    private static void make(Round round) {
        try {
            round.go();
        } catch (RuntimeException e) {
            LOG.warn(
                    "a round failed and will be made again: {}",
                    round.getClass().getSimpleName(),
                    e);
        }
    }

    @Override
    public void stop() {
        making.forEach(ScheduledExecutorService::shutdownNow);
        making.clear();
    }

    @Override
    public boolean isRunning() {
        return !making.isEmpty();
    }
}
