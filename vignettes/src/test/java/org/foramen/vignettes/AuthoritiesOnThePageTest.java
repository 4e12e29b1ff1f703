package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.library.Position;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPage.Choice;
import org.foramen.page.ConsultPage.Stance;
import org.foramen.page.ConsultPages;
import org.junit.jupiter.api.Test;

/** How the page shows authorities: side by side, dated, those who speak of this person first, silence as silence. */
class AuthoritiesOnThePageTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final List<String> ORDER = List.of("speaks", "open", "silent", "payer", "others");

    /** It speaks of everybody who is to have an epidural injection. */
    private static final String EVERYBODY = "P-CES-04";

    private static final int ALL_TRUTHS = Truth.values().length;

    private final Choice wilma = asked("who-says-what/against-and-for-at-once");

    @Test
    void two_that_disagree_about_one_person_stand_in_one_list_each_with_its_own_words() {
        Stance panel = stance(wilma, "P-ESI-01");
        Stance society = stance(wilma, "P-ESI-06");
        assertEquals(List.of("speaks", "speaks"), List.of(panel.group(), society.group()));
        assertEquals(List.of("against", "for"), List.of(panel.direction(), society.direction()));
        assertEquals("2025-02-19", panel.dated());
        assertFalse(panel.strength().equals(panel.certainty()));
        assertTrue(panel.disputes().stream().anyMatch(side -> side.dated().equals("2025-03-18")));
        assertTrue(society.disputes().isEmpty());
        assertTrue(panel.reach().contains("Basivertebral ablation"), panel.reach());
    }

    @Test
    void those_who_speak_of_the_person_come_first_and_payers_stand_apart() {
        List<Integer> places = wilma.positions().stream()
                .map(stance -> ORDER.indexOf(stance.group()))
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertEquals("payer", stance(wilma, "P-ESI-12").group());
    }

    @Test
    void who_speaks_of_others_says_why_and_who_may_speak_of_the_person_says_what_must_be_known() {
        String acute = stance(wilma, "P-ESI-02").settles();
        assertTrue(
                acute.startsWith("Not this person: ") && acute.contains("3 months") && acute.contains("2026-07-01"),
                acute);
        Stance open = stance(asked("who-says-what/whether-the-panel-speaks-of-her-is-not-known"), "P-ESI-01");
        assertEquals("open", open.group());
        assertTrue(
                open.settles().startsWith("To be known: ") && open.settles().contains("cancer suspected"),
                open.settles());
        assertEquals("", stance(wilma, "P-ESI-01").settles());
    }

    @Test
    void silence_is_neither_consent_nor_refusal() {
        Stance silent = stance(asked("who-says-what/who-is-silent-on-an-ablated-vertebra"), "P-BVN-03");
        assertEquals(List.of("silent", "not addressed"), List.of(silent.group(), silent.direction()));
    }

    @Test
    void an_old_position_shows_its_age_and_one_that_was_replaced_says_so() {
        assertEquals(12, stance(wilma, "P-ESI-09").years());
        assertEquals(0, stance(wilma, "P-ESI-01").years());
        assertTrue(stance(wilma, "P-ESI-13").superseded());
    }

    @Test
    void the_person_is_told_who_disagrees_who_does_it_and_about_what() {
        String told = wilma.forPatient();
        assertTrue(told.startsWith("Experts disagree about this treatment for people like you."), told);
        assertTrue(told.contains("BMJ Rapid Recommendation (2025, a group of experts)"), told);
        assertTrue(told.contains("a society of those who do it"), told);
        assertFalse(told.contains("NICE"), told);
        assertEquals(
                "", asked("who-says-what/who-is-silent-on-an-ablated-vertebra").forPatient());
    }

    @Test
    void a_claim_of_the_articles_that_is_contested_stands_beside_the_option_with_both_sides() {
        List<String> contested =
                wilma.contested().stream().map(ConsultPage.Contest::id).toList();
        assertTrue(contested.containsAll(List.of("CON-RELIEF", "CON-SERIES")), contested::toString);
        assertTrue(wilma.contested().stream().allMatch(one -> one.sides().size() >= 2));
    }

    @Test
    void whom_each_position_speaks_of_was_seen_in_all_three_truths() throws IOException {
        Map<String, Set<Truth>> seen = Vignettes.shipped(LIBRARY).seen().truths();
        List<String> lacking = LIBRARY.positions().stream()
                .map(Position::id)
                .filter(id -> seen.containsKey(id) && seen.get(id).size() < ALL_TRUTHS)
                .filter(id -> !EVERYBODY.equals(id))
                .map(id -> id + " was seen only " + seen.get(id))
                .toList();
        assertEquals(List.of(), lacking);
    }

    private static Stance stance(Choice choice, String id) {
        return choice.positions().stream()
                .filter(stance -> stance.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no position " + id));
    }

    private static Choice asked(String name) {
        try {
            Vignette vignette = Vignettes.good().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            ConsultPage page =
                    ConsultPages.of(LIBRARY, Outcome.of(vignette, LIBRARY).consult());
            return page.choices().stream().filter(Choice::asked).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
