package org.foramen.clinic.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often signing in failed of late, counted for each name and each address. After ten failures within a quarter of an
 * hour the eleventh attempt waits; an unknown name is counted like a known one, so that neither can be told apart.
 */
public final class Attempts {
    static final int ALLOWED = 10;

    /** A whole clinic may stand behind one address, so an address is given more. */
    static final int ALLOWED_ADDRESS = 100;

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

    public Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How many minutes to wait before the next attempt counts; empty when it may be made now. */
    public Optional<Long> wait(String name, String address) {
        Instant now = clock.instant();
        return longer(waitOf("name " + name, ALLOWED, now), waitOf("address " + address, ALLOWED_ADDRESS, now));
    }

    public void failed(String name, String address) {
        if (failures.size() > KEPT) {
            forgetOld();
        }
        note("name " + name, ALLOWED);
        note("address " + address, ALLOWED_ADDRESS);
    }

    public void succeeded(String name) {
        failures.remove("name " + name);
    }

    private void note(String key, int kept) {
        failures.compute(key, (k, seen) -> {
            Deque<Instant> times = seen == null ? new ArrayDeque<>() : new ArrayDeque<>(seen);
            times.addLast(clock.instant());
            while (times.size() > kept) {
                times.removeFirst();
            }
            return times;
        });
    }

    private Optional<Long> waitOf(String key, int allowed, Instant now) {
        Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
        if (times.size() < allowed) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, times.getFirst().plus(WINDOW));
        return left.isPositive() ? Optional.of(left.plusSeconds(59).toMinutes()) : Optional.empty();
    }

    private void forgetOld() {
        Instant before = clock.instant().minus(WINDOW);
        failures.values().removeIf(times -> times.getLast().isBefore(before));
    }

    private static Optional<Long> longer(Optional<Long> one, Optional<Long> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(Math.max(one.get(), other.get()))
                : one.or(() -> other);
    }
}
