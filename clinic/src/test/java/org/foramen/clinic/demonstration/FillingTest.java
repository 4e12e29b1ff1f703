package org.foramen.clinic.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.consult.Story;
import org.foramen.exchange.SyntheticPeople;
import org.junit.jupiter.api.Test;

class FillingTest {
    private static final Knowledge KNOWLEDGE = OpenClinic.clinic().part(Knowledge.class);
    private static final List<Newcomer> ALL =
            Newcomer.all(KNOWLEDGE.library().lexicon(), ZonedDateTime.of(2026, 11, 22, 8, 0, 0, 0, ZoneOffset.UTC));

    @Test
    void nobody_is_mistaken_for_anybody_else() {
        Set<Optional<String>> ids = ALL.stream().map(Newcomer::known).collect(Collectors.toSet());
        assertEquals(ALL.size(), ids.size());
    }

    @Test
    void rosa_comes_with_her_story_and_her_question() {
        assertTrue(ALL.stream()
                .anyMatch(n -> n.known().filter("rosa-delgado"::equals).isPresent()));
        Stories stories = Stories.reading();
        Story story = stories.awaited().get("rosa-delgado");
        assertTrue(story != null && story.query().startsWith("procedure=lumbar-medial-branch-rfa"));
    }

    @Test
    void the_id_a_synthetic_record_is_known_by_is_the_one_it_carries() {
        for (Newcomer newcomer :
                ALL.subList(ALL.size() - SyntheticPeople.files().size(), ALL.size())) {
            Newcomer.Taken taken = newcomer.record().get().orElseThrow();
            assertEquals(newcomer.known(), Optional.of(taken.chart().patient().id()));
            assertFalse(taken.chart().entries().isEmpty());
        }
    }
}
