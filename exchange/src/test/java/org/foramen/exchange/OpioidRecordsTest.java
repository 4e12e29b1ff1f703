package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.foramen.care.Consult;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.medicines.MorphineEquivalents;
import org.junit.jupiter.api.Test;

/** Opioids of records from elsewhere, in morphine: from the dosage of a prescription to the line of the consult. */
class OpioidRecordsTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Library LIBRARY = switch (KnowledgeBase.load()) {
        case KnowledgeBase.Loaded loaded -> loaded.library();
        case KnowledgeBase.Refused refused -> throw new AssertionError(refused.problems());
    };

    @Test
    void the_fentanyl_patch_of_the_opioid_guide_comes_to_180() {
        exactly("180", opioids(file("opioid-cds-fentanyl.json")));
    }

    @Test
    void a_tablet_counts_by_its_strength_and_its_timing() {
        exactly("15", opioids(oxycodone(dosage("1", "{tablet}", timing("1", "1.0", "d")))));
        exactly("60", opioids(oxycodone(dosage("2", "{tablet}", timing("2", "1", "d")))));
        exactly("10", opioids(oxycodone(dosage("1", "{tablet}", timing("2", "3.0", "d")))));
    }

    @Test
    void a_dose_in_milligrams_goes_before_the_strength_of_the_tablet() {
        exactly("15", opioids(oxycodone(dosage("5", "mg", timing("1", "12.0", "h")))));
    }

    @Test
    void words_that_say_less_than_the_timing_do_not_make_it_less() {
        String both = dosage("1", "{tablet}", "\"text\":\"Take 1 tablet daily.\"," + timing("2", "1", "d"));
        exactly("30", opioids(oxycodone(both)));
    }

    @Test
    void without_a_dosage_it_is_unknown() {
        MorphineEquivalents none = opioids(oxycodone("{}"));
        assertEquals(Optional.empty(), none.most());
        assertEquals(1, none.doses().size());
    }

    @Test
    void two_instructions_of_which_nobody_says_how_they_add_up_are_unknown() {
        String two =
                dosage("1", "{tablet}", timing("1", "1", "d")) + "," + dosage("2", "{tablet}", timing("1", "1", "d"));
        assertEquals(Optional.empty(), opioids(oxycodone(two)).most());
    }

    @Test
    void a_range_counts_at_its_most() {
        String range = "{\"asNeededBoolean\":true,\"timing\":{\"repeat\":{\"frequency\":1,\"period\":4,\"periodMax\":6,"
                + "\"periodUnit\":\"h\"}},\"doseAndRate\":[{\"doseRange\":{\"low\":{\"value\":1,\"unit\":\"tablet\"},"
                + "\"high\":{\"value\":2,\"unit\":\"tablet\"}}}]}";
        exactly("180", opioids(oxycodone(range)));
    }

    /** A person made by Synthea: hydrocodone of 5 mg, "every four to six hours", beside a timing of four a day. */
    @Test
    void an_invented_person_with_hydrocodone_comes_to_30() {
        exactly("30", opioids(synthea("1144a1e7-0814-29f6-f6d6-5552cedf1686")));
    }

    @Test
    void an_opioid_that_was_stopped_is_taken_no_more() {
        MorphineEquivalents stopped = opioids(synthea("d7882874-294b-3b23-a948-345ca9ae960e"));
        assertTrue(stopped.doses().isEmpty(), stopped.doses().toString());
    }

    private static void exactly(String milligrams, MorphineEquivalents told) {
        BigDecimal total = told.exactly().orElseThrow(() -> new AssertionError(told.toString()));
        assertEquals(0, new BigDecimal(milligrams).compareTo(total), told.toString());
    }

    private static MorphineEquivalents opioids(byte[] record) {
        Reading reading = Records.known(LIBRARY.lexicon(), Given.NOW).read(record);
        return switch (reading) {
            case Reading.Read read ->
                Consult.of(LIBRARY, read.intake().chart(), Given.NOW.toInstant(), ZONE, Optional.empty())
                        .taking()
                        .opioids();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static byte[] oxycodone(String dosages) {
        String request = """
                {"resourceType":"MedicationRequest","id":"m1","status":"active","intent":"order","authoredOn":"2026-06-01",
                 "subject":{"reference":"Patient/p1"},"medicationCodeableConcept":{"coding":[
                 {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"1049502",
                  "display":"12 HR Oxycodone Hydrochloride 10 MG Extended Release Oral Tablet"}]}%s}""";
        String told = dosages.equals("{}") ? "" : ",\"dosageInstruction\":[" + dosages + "]";
        return Given.bundle(request.formatted(told)).getBytes(StandardCharsets.UTF_8);
    }

    private static String dosage(String dose, String unit, String timing) {
        return "{" + timing + ",\"doseAndRate\":[{\"doseQuantity\":{\"value\":" + dose + ",\"unit\":\"" + unit
                + "\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"" + unit + "\"}}]}";
    }

    private static String timing(String frequency, String period, String unit) {
        return "\"timing\":{\"repeat\":{\"frequency\":" + frequency + ",\"period\":" + period + ",\"periodUnit\":\""
                + unit + "\"}}";
    }

    private static byte[] file(String name) {
        return bytes("opioids/" + name);
    }

    private static byte[] synthea(String id) {
        return bytes("synthea/" + id + ".json.gz");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(OpioidRecordsTest.class.getResourceAsStream(name), name)) {
            return name.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
