package org.foramen.clinic.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foramen.chart.BodyMap;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Origin;
import org.foramen.chart.Pain;
import org.foramen.chart.Patient;
import org.foramen.chart.Zone;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.foramen.clinic.kept.Database;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was marked on the left is on the left wherever it is read: on the page, in the picture and on paper. */
class ToldOnPaperTest {
    private static final Caller HOUSE = Caller.house("test");
    private static final String PATIENT = "told-on-paper";
    private static final Pattern MARKED = Pattern.compile("<polygon points=\"([^\"]+)\" fill=\"#b3251b\"");

    @BeforeAll
    static void told() {
        Ledger ledger = Ledger.open(OpenClinic.clinic().part(Database.class).source());
        ledger.enrol(
                new Patient(PATIENT, "Inés Prado", Optional.empty(), Patient.Sex.FEMALE, Optional.of("OH")), HOUSE);
        BodyMap map = new BodyMap(
                LocalDate.of(2026, 11, 22),
                List.of(Zone.B18, Zone.B28, Zone.B31, Zone.F19),
                Pain.Pattern.RADICULAR,
                BodyMap.Course.OUTSIDE);
        Entry entry = new Entry(EntryId.of(PATIENT), Instant.EPOCH, "Inés Prado, patient", Origin.PATIENT, map);
        ledger.append(PATIENT, List.of(entry), HOUSE);
    }

    @Test
    void the_picture_shows_the_left_of_the_back_on_the_left_and_the_right_of_the_front_on_the_left() {
        String page = Web.signedIn("physician")
                .get("/patients/" + PATIENT + "/intake")
                .body();
        Matcher marked = MARKED.matcher(page);
        int count = 0;
        while (marked.find()) {
            double x = Double.parseDouble(marked.group(1).split("[, ]")[2]);
            assertTrue(x <= 90, marked.group(1));
            count++;
        }
        assertEquals(4, count);
        assertTrue(page.contains("left low back, going down the outside of the left leg to the knee"), page);
    }

    @Test
    void the_paper_says_the_same() throws IOException {
        Web physician = Web.signedIn("physician");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(OpenClinic.clinic().address() + "/patients/" + PATIENT + "/intake.pdf"))
                .header("Cookie", "foramen=" + physician.session())
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream in = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                PDDocument paper = Loader.loadPDF(in.readAllBytes())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertTrue(text.contains("left low back, going down the outside of the left leg to the knee"), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
