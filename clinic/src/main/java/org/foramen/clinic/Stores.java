package org.foramen.clinic;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.charts.KeptInMemory;
import org.foramen.clinic.door.Trail;
import org.foramen.clinic.door.TrailInMemory;
import org.foramen.clinic.kept.Database;
import org.foramen.clinic.kept.KeptAccounts;
import org.foramen.clinic.kept.KeptCharts;
import org.foramen.clinic.kept.KeptTrail;
import org.foramen.clinic.people.Accounts;
import org.foramen.clinic.people.Staff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where things are kept: in the database, or for a rehearsal, which has none, nowhere that outlasts it. */
@Configuration(proxyBeanMethods = false)
class Stores {
    @Bean
    Charts charts(Optional<Database> database) {
        return database.<Charts>map(KeptCharts::new).orElseGet(() -> new KeptInMemory(List.of()));
    }

    @Bean
    Trail trail(Optional<Database> database, Clock clock) {
        return database.<Trail>map(KeptTrail::new).orElseGet(() -> new TrailInMemory(clock));
    }

    @Bean
    Accounts accounts(Optional<Database> database, PasswordEncoder encoder, Password password) {
        return database.<Accounts>map(kept -> new KeptAccounts(kept, encoder, password.value()))
                .orElseGet(() -> new Staff(encoder, password.value()));
    }
}
