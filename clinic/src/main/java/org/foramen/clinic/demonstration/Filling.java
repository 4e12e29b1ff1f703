package org.foramen.clinic.demonstration;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.frame.Notice;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.kept.Database;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.foramen.store.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the people of the demonstration into the ledger, beside the work of the pages, and says above them how far it is.
 * Each person goes in whole or not at all; whoever is there already is left alone, so that a start that was cut short is
 * taken up where it stopped.
 */
public final class Filling implements Notice {
    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
    private static final Caller HOUSE = Caller.house("demonstration");

    private final Database database;
    private final Knowledge knowledge;
    private final Clock clock;
    private final AtomicInteger there = new AtomicInteger();
    private final AtomicInteger wanted = new AtomicInteger();

    public Filling(Database database, Knowledge knowledge, Clock clock) {
        this.database = database;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** Begins, and gives control back at once. */
    public Thread begin() {
        Thread filling = Thread.ofPlatform().name("demonstration").daemon().unstarted(this::fill);
        filling.start();
        return filling;
    }

    private void fill() {
        try {
            List<Newcomer> all = Newcomer.all(knowledge.library().lexicon(), ZonedDateTime.now(clock));
            wanted.set(all.size());
            if (People.open(database.source()).count() < all.size()) {
                all.forEach(this::admit);
            }
            List<String> people =
                    all.stream().flatMap(newcomer -> newcomer.known().stream()).toList();
            Referred.some(database.source(), clock, people, HOUSE);
            there.set(all.size());
            new PayerWork(database.source(), knowledge.library(), clock).begin();
        } catch (RuntimeException e) {
            LOG.warn("the demonstration could not be filled", e);
            wanted.set(0);
        }
    }

    private void admit(Newcomer newcomer) {
        Ledger ledger = Ledger.open(database.source(), clock);
        boolean known = newcomer.known()
                .flatMap(id -> People.open(database.source()).person(id, HOUSE))
                .isPresent();
        if (!known) {
            newcomer.record().get().ifPresent(taken -> ledger.take(taken.chart(), taken.original(), HOUSE));
        }
        there.incrementAndGet();
    }

    @Override
    public Optional<String> in(Words words) {
        int all = wanted.get();
        int now = there.get();
        return now < all ? Optional.of(words.say("demonstration.filling", now, all)) : Optional.empty();
    }
}
