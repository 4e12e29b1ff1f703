package org.foramen.criteria;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Site;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;
import org.junit.jupiter.api.Test;

/** Relief must last as long as its anaesthetic does: lidocaine two hours, bupivacaine three; what was recorded goes first. */
class AgentDurationTest {
    private static final Criterion ONE_BLOCK =
            new Criterion.Blocks(Scene.names("medial-branch"), 1, 8000, true, Names.ANY);

    private static Truth lasted(int minutes, Optional<Boolean> recorded, String... drugs) {
        Response response = new Response(
                Optional.of(Relief.stated("85")),
                Optional.empty(),
                minutes < 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)),
                Optional.empty(),
                false,
                recorded,
                Optional.empty());
        List<Injected> injectate = Arrays.stream(drugs)
                .map(drug -> new Injected(term(drug), Optional.empty(), ""))
                .toList();
        Intervention block = new Intervention(
                Say.day("2026-09-01"),
                Intervention.Act.BLOCK,
                Term.word("medial-branch"),
                Site.all("L4-5 left"),
                Intervention.Intent.DIAGNOSTIC,
                response,
                Technique.UNSAID,
                injectate);
        return Scene.on("2026-12-01").at("L4-5 left").known(block).truth(ONE_BLOCK);
    }

    private static Term term(String drug) {
        return drug.equals("rxnorm") ? Term.coded("rxnorm", "6387", "lidocaine") : Term.word(drug);
    }

    @Test
    void lidocaine_lasts_two_hours() {
        assertEquals(MET, lasted(120, Optional.empty(), "lidocaine"));
        assertEquals(NOT_MET, lasted(119, Optional.empty(), "lidocaine"));
        assertEquals(MET, lasted(120, Optional.empty(), "rxnorm"));
    }

    @Test
    void bupivacaine_lasts_three() {
        assertEquals(MET, lasted(180, Optional.empty(), "bupivacaine"));
        assertEquals(NOT_MET, lasted(179, Optional.empty(), "bupivacaine"));
    }

    @Test
    void of_two_agents_the_longer_counts() {
        assertEquals(NOT_MET, lasted(150, Optional.empty(), "lidocaine", "bupivacaine"));
        assertEquals(MET, lasted(180, Optional.empty(), "lidocaine", "bupivacaine"));
    }

    @Test
    void a_recorded_statement_goes_before_the_clock() {
        assertEquals(MET, lasted(60, Optional.of(true), "bupivacaine"));
        assertEquals(NOT_MET, lasted(600, Optional.of(false), "bupivacaine"));
        assertEquals(MET, lasted(-1, Optional.of(true)));
    }

    @Test
    void without_a_duration_or_a_known_agent_it_is_asked() {
        assertEquals(UNKNOWN, lasted(-1, Optional.empty(), "lidocaine"));
        assertEquals(UNKNOWN, lasted(600, Optional.empty()));
        assertEquals(UNKNOWN, lasted(600, Optional.empty(), "ropivacaine"));
    }
}
