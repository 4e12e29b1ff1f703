package org.foramen.clinic;

import java.time.Clock;
import org.foramen.clinic.door.Gate;
import org.foramen.clinic.door.Trail;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.people.Accounts;
import org.foramen.clinic.people.Attempts;
import org.foramen.clinic.people.CareTeam;
import org.foramen.clinic.people.Permissions;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the controllers share, each thing made once. */
@Configuration(proxyBeanMethods = false)
class House {
    @Bean
    Clock clock(Settings settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    Languages languages(Settings settings) {
        return Languages.of(settings.zone());
    }

    @Bean
    Password password(Settings settings) {
        return settings.rehearsal() ? Password.fresh() : Password.of(settings.home());
    }

    @Bean
    Accounts accounts(PasswordEncoder encoder, Password password) {
        return Accounts.demonstration(encoder, password.value());
    }

    @Bean
    Attempts attempts(Clock clock) {
        return new Attempts(clock);
    }

    @Bean
    Permissions permissions() {
        return Permissions.shipped();
    }

    /** The demonstration's physicians and nurses are in the care team of everybody who is registered there. */
    @Bean
    CareTeam careTeam() {
        return (person, patient) -> true;
    }

    @Bean
    Gate gate(Permissions permissions, CareTeam careTeam) {
        return new Gate(permissions, careTeam);
    }

    @Bean
    Trail trail() {
        return event -> LoggerFactory.getLogger(Trail.class).info("{}", event);
    }

    @Bean
    org.foramen.clinic.charts.Charts charts() {
        return new org.foramen.clinic.charts.KeptInMemory(java.util.List.of());
    }

    @Bean
    org.foramen.clinic.charts.Forms forms() {
        return new org.foramen.clinic.charts.Forms(java.util.List::of);
    }

    @Bean
    org.foramen.clinic.charts.Urgent urgent() {
        return (visit, chart) -> java.util.List.of();
    }

    @Bean
    org.foramen.clinic.frame.Notice notice() {
        return words -> java.util.Optional.empty();
    }
}
