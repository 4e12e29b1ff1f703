package org.foramen.clinic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Insurance;
import org.foramen.chart.Intervention;
import org.foramen.chart.Measure;
import org.foramen.chart.Origin;
import org.foramen.chart.Patient;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Score;
import org.foramen.chart.Site;
import org.foramen.clinic.charts.Announcing;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.Grown;
import org.foramen.clinic.charts.KeptInMemory;
import org.foramen.clinic.door.Trail;
import org.foramen.clinic.door.TrailInMemory;
import org.foramen.clinic.kept.Database;
import org.foramen.clinic.kept.KeptAccounts;
import org.foramen.clinic.kept.KeptCharts;
import org.foramen.clinic.kept.KeptRequests;
import org.foramen.clinic.kept.KeptTrail;
import org.foramen.clinic.kept.Later;
import org.foramen.clinic.payer.NoRequests;
import org.foramen.clinic.payer.Requests;
import org.foramen.clinic.people.Accounts;
import org.foramen.clinic.people.Staff;
import org.foramen.store.Carers;
import org.foramen.store.Contacts;
import org.foramen.store.Invitations;
import org.foramen.store.Ledger;
import org.foramen.store.Outbox;
import org.foramen.store.Presentations;
import org.foramen.store.Referrals;
import org.foramen.store.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where things are kept: in the database, or for a rehearsal, which has none, nowhere that outlasts it. */
@Configuration(proxyBeanMethods = false)
class Stores {
    /** The id of whoever stands in for a patient in a rehearsal. */
    static final String REHEARSED = "rehearsal";

    private static List<Chart> rehearsed() {
        Patient nobody = new Patient(REHEARSED, "Nobody", Optional.empty(), Patient.Sex.UNSAID, Optional.of("OH"));
        LocalDate day = LocalDate.of(2026, 9, 1);
        Relief relief = Relief.measured("nrs", "7", "1");
        List<Fact> facts = List.of(
                new Insurance(day, "medicare", "", Optional.empty(), Optional.empty()),
                new Score(day, Measure.of("nrs", "7")),
                Intervention.block(day, "medial-branch", Site.all("L4-5 left"), Response.of(relief)));
        Chart chart = Chart.of(nobody);
        for (Fact fact : facts) {
            EntryId id = EntryId.of(fact.toString());
            chart = chart.and(new Entry(id, Instant.EPOCH, "nobody", Origin.VIGNETTE, fact));
        }
        return List.of(chart);
    }

    @Bean
    Charts charts(Optional<Database> database, ObjectProvider<Grown> listeners) {
        Charts kept = database.<Charts>map(KeptCharts::new).orElseGet(() -> new KeptInMemory(rehearsed()));
        return new Announcing(kept, listeners::orderedStream);
    }

    @Bean
    Requests requests(Optional<Database> database) {
        return database.<Requests>map(KeptRequests::new).orElseGet(NoRequests::new);
    }

    @Bean
    Trail trail(Optional<Database> database, Clock clock) {
        return database.<Trail>map(KeptTrail::new).orElseGet(() -> new TrailInMemory(clock));
    }

    @Bean
    DataSource connections(Optional<Database> database) {
        return new Later(database);
    }

    @Bean
    Contacts contacts(DataSource source, Clock clock) {
        return Contacts.open(source, clock);
    }

    @Bean
    Carers carers(DataSource source, Clock clock) {
        return Carers.open(source, clock);
    }

    @Bean
    Invitations invitations(DataSource source, Clock clock) {
        return Invitations.open(source, clock);
    }

    @Bean
    Ledger ledger(DataSource source, Clock clock) {
        return Ledger.open(source, clock);
    }

    @Bean
    Referrals referrals(DataSource source, Clock clock) {
        return Referrals.open(source, clock);
    }

    @Bean
    Tasks tasks(DataSource source, Clock clock) {
        return Tasks.open(source, clock);
    }

    @Bean
    Presentations presentations(DataSource source, Clock clock) {
        return Presentations.open(source, clock);
    }

    @Bean
    Outbox outbox(DataSource source, Clock clock) {
        return Outbox.open(source, clock);
    }

    @Bean
    Accounts accounts(Optional<Database> database, PasswordEncoder encoder, Password password, Clock clock) {
        return database.<Accounts>map(kept -> new KeptAccounts(kept, encoder, password.value(), clock))
                .orElseGet(() -> new Staff(encoder, password.value()));
    }
}
