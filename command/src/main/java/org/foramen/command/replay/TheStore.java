package org.foramen.command.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.foramen.command.AskedAt;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.foramen.store.People;
import org.foramen.store.Person;
import org.foramen.store.StoreFailure;
import org.foramen.store.postgres.NotStarted;
import org.foramen.store.postgres.Postgres;

/**
 * The people of the clinic's own store. It is joined where the clinic is open and started where it is not. Nothing is written
 * but what the audit asks of everybody: that these charts were read, and by what.
 *
 * @param folder the data folder
 * @param on another day than today
 */
record TheStore(Path folder, Optional<LocalDate> on) implements Subjects {
    private static final Caller BY = Caller.house("knowledge-replay");

    @Override
    public void each(Consumer<Subject> to, Consumer<String> unread) throws IOException {
        try (Postgres postgres = open()) {
            each(postgres.dataSource(), to);
        } catch (NotStarted | StoreFailure none) {
            throw new IOException(none.getMessage(), none);
        }
    }

    private Postgres open() {
        try {
            return Postgres.start(folder);
        } catch (NotStarted taken) {
            return joined(taken);
        }
    }

    private Postgres joined(NotStarted taken) {
        try {
            return Postgres.attach(folder);
        } catch (NotStarted neither) {
            taken.addSuppressed(neither);
            throw taken;
        }
    }

    private void each(DataSource source, Consumer<Subject> to) {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
        ZonedDateTime at = AskedAt.of(on, now);
        People people = People.open(source);
        Ledger ledger = Ledger.open(source);
        List<Person> page = people.first(BY);
        while (!page.isEmpty()) {
            for (Person person : page) {
                String id = person.patient().id();
                ledger.chart(id, BY)
                        .ifPresent(chart -> to.accept(new Subject(
                                id,
                                at.toInstant(),
                                at.getZone(),
                                Optional.empty(),
                                List.of(),
                                lexicon -> Optional.of(chart))));
            }
            page = people.after(page.getLast(), BY);
        }
    }
}
