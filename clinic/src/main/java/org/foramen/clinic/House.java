package org.foramen.clinic;

import java.time.Clock;
import java.util.Optional;
import org.foramen.clinic.charts.Forms;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.consult.Story;
import org.foramen.clinic.consult.Vocabulary;
import org.foramen.clinic.demonstration.Filling;
import org.foramen.clinic.demonstration.Stories;
import org.foramen.clinic.door.Gate;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Notice;
import org.foramen.clinic.kept.Database;
import org.foramen.clinic.people.Attempts;
import org.foramen.clinic.people.CareTeam;
import org.foramen.clinic.people.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    Forms forms(Knowledge knowledge) {
        // Asked for when a form is opened: the start waits for no knowledge, and knowledge that is refused can say why.
        return new Forms(set -> new Vocabulary(knowledge.library().lexicon()).of(set));
    }

    /** What the demonstration says above the pages; a rehearsal has nobody to put in. */
    @Bean
    Notice notice(Optional<Database> database, Knowledge knowledge, Clock clock) {
        return database.<Notice>map(kept -> new Filling(kept, knowledge, clock))
                .orElseGet(() -> words -> Optional.empty());
    }

    @Bean
    Story.Teller stories() {
        return Stories.reading();
    }
}
