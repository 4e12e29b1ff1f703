package org.foramen.clinic.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.foramen.clinic.Web;
import org.junit.jupiter.api.Test;

/** The long questionnaires are asked where the short one calls for them, and a thought of death is met at once. */
class MoodTest {
    @Test
    void three_of_six_for_low_mood_leads_to_the_phq_9_which_is_scored_from_both_pages() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake/low", ines.items("mood", "phq4", 1, "0", "0", "1", "2"));
        assertEquals("/my/intake/tried", ines.items("low", "phq9", 3, "2", "2", "1", "1", "1", "0", "0"));
        assertEquals("/my/intake", ines.sendTheRest());
        assertTrue(ines.told().contains("phq-9"), ines.told());
        assertTrue(consult(ines).contains("PHQ-9, depression: 10 on " + ines.today() + ", moderate"), consult(ines));
        assertFalse(ines.told().contains("gad-7") || ines.told().contains("self-harm"), ines.told());
    }

    @Test
    void two_of_six_for_low_mood_asks_no_more() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake/tried", ines.items("mood", "phq4", 1, "0", "0", "0", "2"));
        assertEquals(404, ines.get("low").statusCode());
        assertEquals("/my/intake", ines.sendTheRest());
        assertTrue(ines.told().contains("phq-4"), ines.told());
        assertFalse(ines.told().contains("phq-9"), ines.told());
    }

    @Test
    void three_of_six_for_worry_leads_to_the_gad_7_which_is_scored_from_both_pages() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake/worry", ines.items("mood", "phq4", 1, "2", "1", "0", "0"));
        assertEquals("/my/intake/tried", ines.items("worry", "gad7", 3, "2", "2", "1", "1", "1"));
        assertEquals("/my/intake", ines.sendTheRest());
        assertTrue(consult(ines).contains("GAD-7, anxiety: 10 on " + ines.today() + ", moderate"), consult(ines));
        assertFalse(ines.told().contains("phq-9"), ines.told());
    }

    @Test
    void two_of_six_for_worry_asks_no_more_even_beside_two_for_low_mood() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake/tried", ines.items("mood", "phq4", 1, "1", "1", "1", "1"));
        assertEquals(404, ines.get("worry").statusCode());
    }

    @Test
    void both_halves_lead_to_both_pages_and_each_goes_when_its_half_is_changed() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake/low", ines.items("mood", "phq4", 1, "3", "3", "3", "3"));
        assertEquals("/my/intake/worry", ines.items("low", "phq9", 3, "0", "0", "0", "0", "0", "0", "0"));
        ines.items("mood", "phq4", 1, "3", "3", "0", "0");
        assertEquals(404, ines.get("low").statusCode());
        assertEquals(200, ines.get("worry").statusCode());
    }

    @Test
    void not_knowing_one_half_of_an_answer_asks_on_and_makes_no_score() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake/low", ines.items("mood", "phq4", 1, "0", "0", "unsure", "2"));
        assertEquals("/my/intake/tried", ines.items("low", "phq9", 3, "1", "1", "1", "1", "1", "1", "unsure"));
        assertEquals("/my/intake", ines.sendTheRest());
        assertTrue(consult(ines).contains("PHQ-9, depression: cannot be scored"), consult(ines));
        assertFalse(ines.told().contains("self-harm-thoughts"), ines.told());
    }

    @Test
    void whoever_would_rather_not_say_anything_of_a_half_is_not_pressed() {
        Respondent ines = Respondent.patient("en");
        assertEquals("/my/intake/tried", ines.items("mood", "phq4", 1, "unsure", "unsure", "unsure", "unsure"));
        assertEquals("/my/intake", ines.sendTheRest());
        assertFalse(ines.told().contains("phq"), ines.told());
    }

    @Test
    void a_thought_of_death_is_met_at_once_with_whom_to_call_in_english() {
        String page = harmed(Respondent.patient("en"), "1");
        assertTrue(page.contains("You do not have to be alone with this. Call or text 988 now."), page);
        assertTrue(page.contains("If you are in danger, call 911."), page);
    }

    @Test
    void a_thought_of_death_is_met_at_once_with_whom_to_call_in_spanish() {
        String page = harmed(Respondent.patient("es"), "3");
        assertTrue(page.contains("No tiene que pasar por esto a solas. Llame o mande un texto al 988 ahora."), page);
        assertTrue(page.contains("llame al 911"), page);
    }

    @Test
    void a_thought_of_death_is_an_alarm_in_the_chart_before_anything_is_sent_and_says_that_its_rule_is_a_draft() {
        Respondent ines = Respondent.patient("en");
        harmed(ines, "1");
        assertTrue(ines.told().contains("self-harm-thoughts present"), ines.told());
        assertTrue(consult(ines).contains("Any thought of being better off dead"), consult(ines));
        String rule = Web.signedIn("physician")
                .get("/patients/" + ines.id() + "/consult/why?at=urgent-0")
                .body();
        assertTrue(rule.contains("draft"), rule);
        assertTrue(ines.flagged().contains("Any thought of being better off dead"), ines.flagged());
    }

    @Test
    void it_is_met_also_when_another_answer_is_missing_or_the_rest_is_left_for_another_day() {
        Respondent hasty = Respondent.patient("en");
        hasty.items("mood", "phq4", 1, "0", "0", "3", "3");
        assertEquals("/my/intake/now/low", hasty.answer("low", "phq9-9=1"));
        assertTrue(hasty.told().contains("self-harm-thoughts present"), hasty.told());
        assertTrue(hasty.get("now/low").body().contains("href=\"/my/intake/low\""), "and back to what is missing");
        Respondent tired = Respondent.patient("en");
        tired.items("mood", "phq4", 1, "0", "0", "3", "3");
        assertEquals("/my/intake/now/low", tired.answer("low", "phq9-9=2", "later=yes"));
        assertTrue(tired.told().contains("self-harm-thoughts present"), tired.told());
    }

    private static String harmed(Respondent ines, String often) {
        ines.items("mood", "phq4", 1, "0", "0", "3", "3");
        assertEquals("/my/intake/now/low", ines.items("low", "phq9", 3, "0", "0", "0", "0", "0", "0", often));
        return ines.get("now/low").body();
    }

    private static String consult(Respondent ines) {
        return Web.signedIn("physician")
                .get("/patients/" + ines.id() + "/consult")
                .body();
    }
}
