package org.foramen.clinic.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Patient;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.foramen.clinic.kept.Database;
import org.foramen.store.Audit;
import org.foramen.store.Caller;
import org.foramen.store.Carer;
import org.foramen.store.Carers;
import org.foramen.store.Contact;
import org.foramen.store.Contacts;
import org.foramen.store.Ledger;
import org.foramen.store.Message;
import org.foramen.store.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Caller HOUSE = Caller.house("test");
    private static final Map<String, String> RIGHT = Map.of("day", "2", "month", "3", "year", "1941");
    private static final Map<String, String> WRONG = Map.of("day", "3", "month", "2", "year", "1941");
    private static final Contact CONTACT = Contact.at("ines@example.org", "es");
    private static int count;

    private final String patient = "ines-" + count++;

    @BeforeEach
    void enrol() {
        Ledger.open(OpenClinic.clinic().part(Database.class).source())
                .enrol(
                        new Patient(
                                patient,
                                "Inés Prado",
                                Optional.of(LocalDate.of(1941, 3, 2)),
                                Patient.Sex.FEMALE,
                                Optional.of("OH")),
                        HOUSE);
        OpenClinic.clinic().part(Contacts.class).change(patient, CONTACT, HOUSE);
    }

    @Test
    void the_right_date_of_birth_leads_to_what_the_link_is_for_and_a_second_use_is_refused() {
        String link = link();
        Web ines = Web.anybody();
        HttpResponse<String> in = ines.post(link, link, RIGHT);
        assertEquals(303, in.statusCode(), in.body());
        assertEquals("/my/intake", in.headers().firstValue("Location").orElse(""));
        assertEquals("/my/intake", location(ines.get("/my")));
        HttpResponse<String> again = Web.anybody().post(link, link, RIGHT);
        assertTrue(again.body().contains("This link does not open"), again.body());
        assertTrue(audited().contains("patient/"), audited());
    }

    @Test
    void the_page_speaks_the_language_of_the_letter_and_names_nobody() {
        Message letter = letter();
        assertEquals("Preguntas antes de su visita", letter.letter().subject());
        String address = letter.letter().address().orElseThrow();
        assertTrue(address.endsWith("?in=es"), address);
        Web ines = Web.anybody();
        assertEquals(303, ines.get(path(address)).statusCode());
        String page = ines.get(path(address).replaceAll("\\?.*", "")).body();
        assertTrue(page.contains("¿Cuál es su fecha de nacimiento?"), page);
        assertFalse(page.contains("Inés") || page.contains("Prado") || page.contains("example.org"));
    }

    @Test
    void a_wrong_date_of_birth_is_told_with_what_is_left_and_the_fifth_closes_the_link() {
        String link = link();
        Web somebody = Web.anybody();
        for (String left : List.of("4 tries are left", "3 tries", "2 tries", "One try is left")) {
            HttpResponse<String> page = somebody.post(link, link, WRONG);
            assertEquals(422, page.statusCode());
            assertTrue(page.body().contains(left), page.body());
        }
        assertTrue(somebody.post(link, link, WRONG).body().contains("This link does not open"));
        assertTrue(somebody.post(link, link, RIGHT).body().contains("This link does not open"));
    }

    @Test
    void a_date_that_does_not_exist_costs_no_try() {
        String link = link();
        for (int i = 0; i < 6; i++) {
            HttpResponse<String> page =
                    Web.anybody().post(link, link, Map.of("day", "30", "month", "2", "year", "1941"));
            assertTrue(page.body().contains("does not exist"), page.body());
        }
        assertEquals(303, Web.anybody().post(link, link, RIGHT).statusCode());
    }

    @Test
    void a_used_link_and_one_that_never_was_look_the_same_before_and_after_a_new_one_is_asked_for() {
        String used = link();
        Web.anybody().post(used, used, RIGHT);
        String never = "/link/" + "x".repeat(43);
        assertEquals(plain(Web.anybody().get(used), used), plain(Web.anybody().get(never), never));
        Web asking = Web.anybody();
        assertEquals(
                plain(asking.post(used, used + "/new", Map.of()), used),
                plain(asking.post(never, never + "/new", Map.of()), never));
    }

    @Test
    void a_new_link_goes_to_the_address_on_file_and_three_a_day_at_most() {
        String used = link();
        Web.anybody().post(used, used, RIGHT);
        for (int i = 0; i < 5; i++) {
            String latest =
                    path(letters().getFirst().letter().address().orElse(used)).replaceAll("\\?.*", "");
            Web.anybody().post(latest, latest, RIGHT);
            Web.anybody().post(used, used + "/new", Map.of());
        }
        assertEquals(Fresh.MOST, letters().size());
        assertTrue(letters().stream().allMatch(m -> m.letter().recipient().equals("ines@example.org")));
    }

    @Test
    void a_carer_is_asked_for_the_date_of_birth_of_whom_they_answer_for_and_the_audit_says_who_it_was() {
        Carer lucia = OpenClinic.clinic()
                .part(Carers.class)
                .add(
                        patient,
                        Carer.named("Lucía", "daughter", "lucia@example.org", "en", LocalDate.of(2099, 1, 1)),
                        HOUSE);
        OpenClinic.clinic().part(Invite.class).carer(patient, Purpose.INTAKE, lucia, HOUSE);
        String link =
                path(letters().getFirst().letter().address().orElseThrow()).replaceAll("\\?.*", "");
        Web web = Web.anybody();
        assertTrue(web.get(link).body().contains("What is the date of birth of the person you answer for?"));
        assertEquals(303, web.post(link, link, RIGHT).statusCode());
        assertTrue(audited().contains("carer/"), audited());
        OpenClinic.clinic().part(Carers.class).end(patient, lucia.id(), HOUSE);
        assertEquals("/sign-in", location(web.get("/my")));
    }

    @Test
    void whoever_came_by_a_link_reaches_no_page_of_the_clinic_and_not_the_chart_itself() {
        String link = link();
        Web ines = Web.anybody();
        ines.post(link, link, RIGHT);
        for (String page :
                List.of("/patients", "/patients/" + patient, "/patients/rosa/consult", "/knowledge", "/audit")) {
            assertEquals(404, ines.get(page).statusCode(), page);
        }
        assertEquals("/my", location(ines.get("/")));
    }

    @Test
    void a_page_that_is_looked_at_before_the_patient_does_uses_nothing_up() {
        String link = link();
        for (int i = 0; i < 10; i++) {
            assertEquals(200, Web.anybody().get(link).statusCode());
        }
        assertEquals(303, Web.anybody().post(link, link, RIGHT).statusCode());
    }

    private String link() {
        return path(letter().letter().address().orElseThrow()).replaceAll("\\?.*", "");
    }

    private Message letter() {
        OpenClinic.clinic().part(Invite.class).patient(patient, Purpose.INTAKE, CONTACT, HOUSE);
        return letters().getFirst();
    }

    private List<Message> letters() {
        return OpenClinic.clinic().part(Outbox.class).before(Long.MAX_VALUE, 100, HOUSE).stream()
                .filter(message -> message.patient().equals(patient))
                .toList();
    }

    private String audited() {
        return Audit.open(OpenClinic.clinic().part(Database.class).source())
                .aboutPatient(patient, 50)
                .toString();
    }

    private static String path(String address) {
        return address.replace(OpenClinic.clinic().address(), "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String plain(HttpResponse<String> page, String link) {
        return page.statusCode() + page.body().replace(link, "").replaceAll("value=\"[^\"]*\"", "");
    }
}
