package org.foramen.clinic.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Kind;
import org.foramen.chart.Referral;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.exchange.Limits;
import org.foramen.exchange.Reading;
import org.foramen.exchange.Records;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.foramen.store.Original;
import org.foramen.store.Referrals;
import org.junit.jupiter.api.Test;

/** A referral that comes in as a file: nothing is lost, nothing is taken in twice, and nobody gets what is another's. */
class ReferralFileTest {
    private static final Caller HOUSE = Caller.house("test");
    private static final String PAGE = "/referrals/file";
    private static int count;

    private final Web desk = Web.signedIn("front-desk");
    private final String id = "sent-" + count++;

    @Test
    void a_good_file_becomes_a_chart_and_somebody_who_waits() {
        HttpResponse<String> taken = send(file("Odette Marchand", "1971-05-04", ""));
        assertEquals("/triage", taken.headers().firstValue("Location").orElse(taken.body()));
        assertEquals(List.of("back pain since January"), reasons(id));
        assertEquals(1, waiting(id));
        assertTrue(Web.signedIn("nurse").get("/triage").body().contains("Odette Marchand"));
    }

    @Test
    void a_bad_file_is_told_with_every_problem_its_code_its_place_and_what_to_do() {
        String page = refused(file("Pia Lind", "1971-13-04", "")
                        .replace("\"status\":\"active\"", "\"status\":\"perhaps\"")
                        .replace("\"female\"", "\"F\""))
                .body();
        for (String place :
                List.of("entry[0].resource.birthDate", "entry[0].resource.gender", "entry[1].resource.status")) {
            assertTrue(page.contains(place), page);
        }
        assertEquals(
                3,
                page.lines()
                        .filter(l -> l.matches("\\s*<li>B\\d{3} .*line \\d+.*"))
                        .count(),
                page);
        assertEquals(Optional.empty(), chart(id));
    }

    @Test
    void something_that_is_no_record_at_all_is_told_and_so_is_nothing() {
        assertTrue(refused("Dear colleague").body().contains("line 1"));
        assertTrue(refused("").body().contains("Choose a file."));
        String noReferral = file("Pia Lind", "1971-05-04", "").replace("Pain clinic", "Electrocardiogram");
        assertTrue(refused(noReferral).body().contains("no ServiceRequest that asks for a pain clinic"));
        assertEquals(Optional.empty(), chart(id));
    }

    @Test
    void the_same_file_twice_adds_nothing_the_second_time() {
        String file = file("Quirin Vogel", "1949-02-28", "");
        send(file);
        int entries = chart(id).orElseThrow().entries().size();
        HttpResponse<String> again = send(file);
        assertEquals(303, again.statusCode(), again.body());
        assertEquals(entries, chart(id).orElseThrow().entries().size());
        assertEquals(1, waiting(id));
    }

    @Test
    void the_same_referral_in_a_fuller_file_on_another_day_keeps_the_day_on_which_it_came_first() {
        ZonedDateTime yesterday =
                ZonedDateTime.now(ZoneId.of("America/New_York")).minusDays(1);
        String first = file("Ruth Ahlborn", "1960-01-31", "");
        ledger().take(read(first, yesterday), Original.of("first", "application/fhir+json", bytes(first)), HOUSE);
        HttpResponse<String> fuller = send(file("Ruth Ahlborn", "1960-01-31", """
                ,{"resource":{"resourceType":"AllergyIntolerance","id":"a1","patient":{"reference":"Patient/%s"},
                "code":{"text":"latex"}}}""".formatted(id)));
        assertEquals(303, fuller.statusCode(), fuller.body());
        Chart chart = chart(id).orElseThrow();
        assertTrue(chart.entries().stream().anyMatch(e -> e.fact().kind() == Kind.ALLERGY));
        assertEquals(
                List.of(yesterday.toLocalDate()),
                chart.entries().stream()
                        .filter(e -> e.fact().kind() == Kind.REFERRAL)
                        .map(e -> e.fact().on())
                        .toList());
        assertEquals(1, waiting(id));
    }

    @Test
    void a_number_that_belongs_to_somebody_born_on_another_day_is_told_with_both_days_and_nothing_is_saved() {
        send(file("Sven Aho", "1955-06-07", ""));
        Chart before = chart(id).orElseThrow();
        String page = refused(file("Sven Aho", "1955-07-06", "")).body();
        assertTrue(page.contains("7 June 1955") && page.contains("6 July 1955"), page);
        assertTrue(page.contains("Nothing was saved.") && page.contains("by the form"), page);
        assertEquals(before, chart(id).orElseThrow());
    }

    @Test
    void somebody_who_looks_alike_is_asked_about_and_the_file_goes_to_whom_the_desk_chooses() {
        send(file("Tilda Moberg", "1962-08-09", ""));
        String other = file("Tilda Moberg-Lund", "1962-08-09", "").replace(id, id + "-b");
        HttpResponse<String> asked = send(other);
        assertEquals(409, asked.statusCode());
        assertTrue(asked.body().contains("id=\"who-" + id + "\""), asked.body());
        assertEquals(Optional.empty(), chart(id + "-b"));
        desk.upload(PAGE, other, Map.of("who", id));
        assertEquals(2, reasons(id).size());
        assertEquals(Optional.empty(), chart(id + "-b"));
    }

    @Test
    void a_file_that_was_given_to_the_wrong_person_waits_for_the_right_one_too() {
        send(file("Ursa Brandt", "1962-08-10", ""));
        String other = file("Ursa Brandtner", "1962-08-10", "").replace(id, id + "-b");
        desk.upload(PAGE, other, Map.of("who", id));
        desk.upload(PAGE, other, Map.of("who", "new"));
        assertEquals(2, waiting(id));
        assertEquals(1, waiting(id + "-b"));
    }

    private HttpResponse<String> send(String file) {
        return desk.upload(PAGE, file, Map.of());
    }

    private HttpResponse<String> refused(String file) {
        HttpResponse<String> page = send(file);
        assertEquals(422, page.statusCode(), page.body());
        assertFalse(page.body().contains("Exception"), page.body());
        return page;
    }

    private String file(String name, String born, String more) {
        return """
                {"resourceType":"Bundle","type":"collection","entry":[
                {"resource":{"resourceType":"Patient","id":"%s","gender":"female","birthDate":"%s",
                "name":[{"text":"%s"}]}},
                {"resource":{"resourceType":"ServiceRequest","id":"r1","status":"active","intent":"order",
                "subject":{"reference":"Patient/%s"},"code":{"text":"Pain clinic"},"priority":"urgent",
                "requester":{"display":"Dr Ana Ruiz"},"reasonCode":[{"text":"back pain since January"}]}}%s]}
                """.formatted(id, born, name, id, more);
    }

    private static Chart read(String file, ZonedDateTime at) {
        Reading reading = Records.known(
                        OpenClinic.clinic().part(Knowledge.class).library().lexicon(), at)
                .read("referral.json", bytes(file), Limits.file());
        return switch (reading) {
            case Reading.Read read -> read.intake().learned(at.toInstant());
            case Reading.Refused no -> throw new AssertionError(no.lines());
        };
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static Ledger ledger() {
        return OpenClinic.clinic().part(Ledger.class);
    }

    private static Optional<Chart> chart(String patient) {
        return ledger().chart(patient, HOUSE);
    }

    private static List<String> reasons(String patient) {
        return chart(patient).orElseThrow().entries().stream()
                .filter(e -> e.fact() instanceof Referral)
                .map(e -> ((Referral) e.fact()).reason())
                .toList();
    }

    private static long waiting(String patient) {
        return OpenClinic.clinic().part(Referrals.class).waiting(0, 1000, HOUSE).stream()
                .filter(waiting -> waiting.patient().id().equals(patient))
                .count();
    }
}
