package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no FHIR R4 at all is named for what it is, in one message. */
class OtherThingsTest {
    @TempDir
    private Path folder;

    private static Problem only(String json) {
        Reading.Refused refused = Given.refused(json);
        assertEquals(1, refused.problems().size(), refused::lines);
        return refused.problems().getFirst();
    }

    @Test
    void stu3IsNamed() {
        Problem problem = only("""
                {"resourceType":"Condition","clinicalStatus":"active","verificationStatus":"confirmed",
                 "subject":{"reference":"Patient/1"},"context":{"reference":"Encounter/1"},"assertedDate":"2018-01-01"}""");
        assertEquals("B009", problem.code());
        assertTrue(problem.fault().what().contains("This looks like FHIR STU3; this server reads R4 (4.0.1)."));
    }

    @Test
    void dstu2IsNamed() {
        Problem problem = only("{\"resourceType\":\"MedicationOrder\",\"status\":\"active\"}");
        assertEquals(
                "\"MedicationOrder\" is not a FHIR R4 resource type. This looks like FHIR DSTU2; this server reads R4 (4.0.1).",
                problem.fault().toString());
    }

    @Test
    void r5IsNamed() {
        Problem problem = only("""
                {"resourceType":"MedicationStatement","status":"recorded","subject":{"reference":"Patient/1"},
                 "medication":{"concept":{"text":"warfarin"}}}""");
        assertEquals(
                "\"medication\" is not a property of MedicationStatement in FHIR R4. This looks like FHIR R5;"
                        + " this server reads R4 (4.0.1).",
                problem.fault().toString());
    }

    @Test
    void aCdsHooksRequestIsNamedEvenWhenItsJsonIsBroken() {
        String request = "{\"hook\":\"order-sign\",\"hookInstance\":\"1\",\"context\":{}}";
        String text = "This is a CDS Hooks request (order-sign), not a FHIR R4 resource."
                + " Send it to the CDS service, or give the Bundle that is in its prefetch.";
        assertEquals(text, only(request).fault().toString());
        assertEquals(text, only(request + "}").fault().toString());
    }

    @Test
    void anythingElseLacksItsType() {
        assertEquals(
                "resourceType is required.", only("{\"title\":\"x\"}").fault().toString());
    }

    @Test
    void xmlAndArchivesAreNamed() {
        assertEquals("B003", only("<Patient xmlns=\"http://hl7.org/fhir\"/>").code());
        assertEquals(
                "B012",
                only("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")
                        .code());
        assertEquals("B003", only("PK\u0003\u0004....").code());
    }

    @Test
    void aMissingFileIsNamed() {
        Reading reading = Records.known(Given.words(), Given.NOW).read(folder.resolve("gone.json"));
        String lines = ((Reading.Refused) reading).lines();
        assertEquals("B113: There is no file or folder named \"gone.json\". Check the name.\n", lines);
    }

    @Test
    void anEmptyFolderIsNamed() {
        Reading reading = Records.known(Given.words(), Given.NOW).read(folder);
        assertTrue(((Reading.Refused) reading).lines().contains("holds no NDJSON"));
    }

    @Test
    void aBodyIsHeldShorterThanAFile() {
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        Reading body = Records.known(Given.words(), Given.NOW).read(large);
        assertEquals(
                "B005: The body is larger than the limit of 5 MiB. Use bulk import for large data.\n",
                ((Reading.Refused) body).lines());
        byte[] packed = Given.gzip((" ".repeat(21 * 1024 * 1024)).getBytes(StandardCharsets.US_ASCII));
        Reading expanding = Records.known(Given.words(), Given.NOW).read(packed);
        assertEquals("B017: The compressed body expands beyond 20 MiB.\n", ((Reading.Refused) expanding).lines());
    }

    @Test
    void nobodysRecordIsRefused() {
        assertEquals(
                "B116",
                only("{\"resourceType\":\"Organization\",\"name\":\"Clinic\"}").code());
    }
}
