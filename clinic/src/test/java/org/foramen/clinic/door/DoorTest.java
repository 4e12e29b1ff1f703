package org.foramen.clinic.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.foramen.clinic.Web;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/patients",
            "/patients/rosa",
            "/patients/rosa/consult",
            "/patients/rosa/consult/why?at=unasked-0",
            "/patients/rosa/coverage",
            "/patients/rosa/add/score",
            "/audit",
            "/knowledge",
            "/knowledge/candidacy",
            "/no/such/page");

    @Test
    void a_page_may_load_only_from_this_house_and_run_nothing_that_stands_in_it() {
        String policy = header(Web.anybody().get("/sign-in"), "Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertTrue(policy.contains("script-src 'self'"), policy);
        assertTrue(policy.contains("style-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void no_other_site_may_frame_a_page_and_no_cache_keeps_one() {
        HttpResponse<String> page = Web.signedIn("physician").get("/patients/rosa");
        assertEquals("DENY", header(page, "X-Frame-Options"));
        assertEquals("nosniff", header(page, "X-Content-Type-Options"));
        assertEquals("same-origin", header(page, "Referrer-Policy"));
        assertTrue(header(page, "Cache-Control").contains("no-store"));
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_from_other_sites() {
        String cookie = header(Web.anybody().get("/sign-in"), "Set-Cookie");
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Strict"), cookie);
    }

    @Test
    void whoever_has_not_signed_in_is_led_to_sign_in_from_every_page() {
        for (String page : PAGES) {
            HttpResponse<String> answer = Web.anybody().get(page);
            assertEquals(303, answer.statusCode(), page);
            assertEquals("/sign-in", header(answer, "Location"), page);
        }
    }

    @Test
    void signing_in_gives_the_session_a_new_number_and_signing_out_ends_it() {
        Web web = Web.anybody();
        web.get("/sign-in");
        String before = web.session();
        Web nurse = Web.signedIn("nurse");
        assertNotEquals(before, nurse.session());
        assertEquals(200, nurse.get("/patients").statusCode());
        nurse.post("/patients", "/sign-out", Map.of());
        assertEquals(303, nurse.get("/patients").statusCode());
    }

    @Test
    void a_form_without_its_token_is_out_of_date() {
        HttpResponse<String> answer =
                Web.signedIn("nurse").postBare("/patients/rosa/add/score", Map.of("scale", "nrs", "value", "3"));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("This form is out of date. Reload the page; your text is kept."));
    }

    @Test
    void the_eleventh_wrong_password_waits_and_an_unknown_name_waits_the_same() {
        assertEquals(waitedFor("auditor-typo"), waitedFor("nobody-at-all"));
    }

    private static String waitedFor(String name) {
        Web web = Web.anybody();
        Map<String, String> wrong = Map.of("name", name, "password", "wrong");
        for (int i = 0; i < 10; i++) {
            assertEquals(422, web.post("/sign-in", "/sign-in", wrong).statusCode());
        }
        HttpResponse<String> eleventh = web.post("/sign-in", "/sign-in", wrong);
        assertEquals(429, eleventh.statusCode());
        assertTrue(eleventh.body().contains("Too many attempts. Try again in 15 minutes."), eleventh.body());
        return eleventh.body().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void what_is_not_there_and_what_is_no_address_look_the_same() {
        Web physician = Web.signedIn("physician");
        HttpResponse<String> nobody = physician.get("/patients/nobody");
        HttpResponse<String> nowhere = physician.get("/no/such/page");
        assertEquals(404, nobody.statusCode());
        assertEquals(404, nowhere.statusCode());
        assertEquals(plain(nobody), plain(nowhere));
        assertTrue(nobody.body().contains("quote this number"));
    }

    @Test
    void no_refusal_names_a_class_or_the_database() {
        Web physician = Web.signedIn("physician");
        for (String odd :
                List.of("/patients/%00", "/patients/rosa?page=" + "9".repeat(40), "/patients/rosa/add/nothing")) {
            String body = physician.get(odd).body();
            assertFalse(body.contains("Exception") || body.contains("org.") || body.contains("SELECT"), odd);
        }
    }

    private static String plain(HttpResponse<String> page) {
        return page.body().replaceAll("[0-9a-f-]{36}", "").replaceAll("value=\"[^\"]*\"", "");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
