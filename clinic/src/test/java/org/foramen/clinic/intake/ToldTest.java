package org.foramen.clinic.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.clinic.Web;
import org.junit.jupiter.api.Test;

/** What becomes of answers that were not sure, not given, given by somebody else, or given on another day. */
class ToldTest {
    @Test
    void nobody_who_is_never_sure_has_said_no_to_anything() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake", ines.sendTheRest());
        assertEquals("", ines.told());
        String told = read(ines);
        assertFalse(told.contains("no known allergies"), told);
        assertTrue(Web.signedIn("nurse").get("/patients/" + ines.id()).body().contains("not asked yet"));
    }

    @Test
    void an_allergy_that_nobody_named_is_not_none() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake/allergic", ines.answer("allergies", "allergies=yes"));
        ines.answer("allergic", "allergic-rest=unsure");
        assertEquals("/my/intake", ines.sendTheRest());
        assertFalse(has(ines.chart(), Kind.ALLERGY), ines.told());
    }

    @Test
    void none_is_said_of_allergies_only_where_they_said_so() {
        Respondent ines = Respondent.patient("en");
        ines.answer("allergies", "allergies=no");
        assertEquals("/my/intake", ines.sendTheRest());
        assertTrue(ines.told().contains("none known"), ines.told());
    }

    @Test
    void a_page_without_an_answer_is_asked_again_and_nothing_can_be_sent_without_it() {
        Respondent ines = Respondent.patient("en");
        String page = ines.answer("allergies");
        assertTrue(page.contains("nhsuk-error-summary"), page);
        String review = ines.sendTheRest();
        assertTrue(review.contains("/my/intake/allergies?then=review"), review);
        assertEquals("", ines.told());
    }

    @Test
    void a_sign_of_crushed_nerves_sends_to_the_emergency_room_and_others_to_the_telephone() {
        Respondent grave = Respondent.patient("en");
        assertEquals(
                "/my/intake/now/signs", grave.answer("signs", "signs.saddle-anaesthesia=yes", "signs-rest=unsure"));
        String now = grave.get("now/signs").body();
        assertTrue(now.contains("Do not wait. Call 911"), now);
        assertTrue(now.contains("href=\"/my/intake/where\""), now);
        assertTrue(grave.flagged().contains("cauda equina"), grave.flagged());
        Respondent fever = Respondent.patient("es");
        fever.answer("signs", "signs.fever=yes", "signs-rest=no");
        assertTrue(fever.get("now/signs").body().contains("Llame hoy a la clínica."));
        assertEquals("fever present", seen(fever));
    }

    @Test
    void a_sign_is_met_also_when_the_page_is_not_finished_or_left_for_another_day() {
        Respondent hasty = Respondent.patient("en");
        assertEquals("/my/intake/now/signs", hasty.answer("signs", "signs.bladder-change=yes"));
        assertTrue(hasty.get("now/signs").body().contains("href=\"/my/intake/signs\""));
        Respondent tired = Respondent.patient("en");
        assertEquals("/my/intake/now/signs", tired.answer("signs", "signs.bladder-change=yes", "later=yes"));
        assertEquals("bladder-change present", seen(hasty));
        assertEquals("bladder-change present", seen(tired));
    }

    @Test
    void what_was_answered_is_there_again_by_another_link_on_another_telephone() {
        Respondent ines = Respondent.patient("en");
        ines.answer("peg", "enjoyment=6", "activity=8");
        ines.answer("wishes", "goal=To walk to the market", "later=yes");
        Respondent again = Respondent.again(ines.id(), "en");
        assertTrue(again.get("wishes").body().contains("To walk to the market"));
        assertTrue(
                again.get("peg").body().contains("value=\"6\" checked"),
                again.get("peg").body());
        assertEquals("", again.told());
    }

    @Test
    void everything_that_a_carer_answers_bears_her_name_also_what_could_not_wait() {
        Respondent lucia = Respondent.daughter(Respondent.patient("en").id(), "Lucía Prado");
        lucia.answer("signs", "signs.fever=yes", "signs-rest=unsure");
        lucia.answer("peg", "enjoyment=6", "activity=8");
        assertEquals("/my/intake", lucia.sendTheRest());
        assertEquals(
                List.of("Lucía Prado, carer"),
                lucia.chart().entries().stream().map(Entry::author).distinct().toList());
        assertTrue(read(lucia).contains("Lucía Prado, carer"));
    }

    @Test
    void how_often_and_why_it_stopped_reach_the_chart_where_they_were_said() {
        Respondent ines = Respondent.patient("en");
        ines.answer("tried", "tried.physical-therapy=yes", "tried.massage=yes");
        ines.answer(
                "results",
                "result.physical-therapy=stopped",
                "often.physical-therapy=twice a week",
                "why.physical-therapy=The bus stopped running",
                "result.massage=unsure");
        assertEquals("/my/intake", ines.sendTheRest());
        assertTrue(ines.told().contains("twice a week") && ines.told().contains("The bus stopped"), ines.told());
        String told = read(ines);
        assertTrue(told.contains("twice a week") && told.contains("The bus stopped running"), told);
        assertEquals(2, ines.chart().entries().size());
    }

    private static boolean has(Chart chart, Kind kind) {
        Predicate<Entry> such = entry -> entry.fact().kind() == kind;
        return chart.entries().stream().anyMatch(such);
    }

    private static String seen(Respondent somebody) {
        return somebody.told().replaceAll(".*finding\\s+", "");
    }

    private static String read(Respondent somebody) {
        return Web.signedIn("physician")
                .get("/patients/" + somebody.id() + "/intake")
                .body();
    }
}
