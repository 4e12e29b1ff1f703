package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad input is refused with one clear message that names the place. */
class BadInputTest {
    private static String only(String json) {
        Reading.Refused refused = Given.refused(json);
        assertEquals(1, refused.problems().size(), refused::lines);
        return refused.problems().getFirst().toString();
    }

    @Test
    void jsonThatIsCutOffSaysWhereItEnds() {
        assertEquals(
                "B001 Patient, line 1, column 37: The file is not valid JSON: it ends at line 1, column 37.",
                only("{\"resourceType\":\"Patient\", \"gender\":"));
    }

    @Test
    void jsonWithASlipSaysWhichSign() {
        assertEquals(
                "B001 Patient, line 2, column 17: The file is not valid JSON: unexpected \"}\" at line 2, column 17."
                        + " Correct it there and send the whole again.",
                only("{\"resourceType\":\"Patient\",\n\"active\": true, }"));
    }

    @Test
    void anEmptyFileIsNamed() {
        assertEquals("B002: The file is empty. Send one FHIR R4 resource as JSON.", only("  \n"));
    }

    @Test
    void textAfterTheEndIsNamed() {
        assertEquals(
                "B013 line 1, column 27: There is extra text after the end of the JSON at line 1, column 27.",
                only("{\"resourceType\":\"Patient\"}}"));
    }

    @Test
    void aPropertyTwiceIsNamed() {
        assertEquals(
                "B007 Patient, line 1, column 74: The property \"birthDate\" appears twice in the same object. Send it once.",
                only(
                        "{\"resourceType\":\"Patient\",\"birthDate\":\"1970-01-01\",\"gender\":\"male\",      \"birthDate\":\"1990-01-01\"}"));
    }

    @Test
    void twoFormsOfOneElementAreNamed() {
        String json = Given.bundle(Given.observation("72514-3", "\"valueInteger\":3,\"valueString\":\"3\""));
        assertTrue(only(json)
                .endsWith("\"valueInteger\" and \"valueString\" are two forms of the same element. Send one."));
    }

    @Test
    void anElementThatR4DoesNotKnowIsNamedWithTheOneThatWasMeant() {
        assertEquals(
                "B008 Patient.birthdate, line 1, column 27: \"birthdate\" is not a property of Patient. Did you mean \"birthDate\"?",
                only("{\"resourceType\":\"Patient\",\"birthdate\":\"1970-01-01\"}"));
    }

    @Test
    void aResourceTypeThatR4DoesNotKnowIsNamed() {
        assertEquals(
                "B010 Pateint, line 1, column 1: \"Pateint\" is not a FHIR R4 resource type. Did you mean \"Patient\"?",
                only("{\"resourceType\":\"Pateint\"}"));
    }

    @Test
    void aHugeExponentIsRefusedAndNeverExpanded() {
        String json =
                Given.bundle(Given.observation("29463-7", "\"valueQuantity\":{\"value\":1e999999999,\"code\":\"kg\"}"));
        String problem = only(json);
        assertTrue(problem.startsWith("B020 Bundle.entry[1].resource.value.value, line 5, column 123"), problem);
        assertTrue(problem.endsWith("Use at most 18 digits and an exponent between -30 and 30."), problem);
    }

    @Test
    void aNumberOfManyDigitsIsRefused() {
        String json = Given.observation("29463-7", "\"valueQuantity\":{\"value\":" + "9".repeat(5000) + "}");
        assertTrue(only(json).contains("B021 Observation.value.value"));
    }

    @Test
    void aNumberAsTextIsNamed() {
        String json = Given.observation("29463-7", "\"valueQuantity\":{\"value\":\"70\"}");
        assertTrue(only(json)
                .endsWith("Observation.value.value must be a JSON number, not text. Write 70 without quotes."));
    }

    @Test
    void aWrongUnitIsRefusedWithTheOneToUse() {
        String json = Given.bundle(Given.observation("29463-7", "\"valueQuantity\":{\"value\":70,\"unit\":\"kgs\"}"));
        assertEquals(
                "B025 Bundle.entry[1].resource.value, line 5, column 114: The unit \"kgs\" is not a UCUM code."
                        + " For kilograms use code \"kg\", system http://unitsofmeasure.org.",
                only(json));
    }

    @Test
    void aUnitOfAnotherMeasureIsRefused() {
        String json = Given.bundle(Given.observation("29463-7", "\"valueQuantity\":{\"value\":70,\"code\":\"cm\"}"));
        assertTrue(only(json).contains("The unit \"cm\" does not fit 29463-7 in words."));
    }

    @Test
    void aWeightWithoutAUnitIsRefused() {
        String json = Given.bundle(Given.observation("29463-7", "\"valueQuantity\":{\"value\":70}"));
        assertTrue(only(json).endsWith("Bundle.entry[1].resource.value has no unit. Give a UCUM code such as kg."));
    }

    @Test
    void aRangeUpsideDownIsRefused() {
        String json = Given.observation("29463-7", "\"valueRange\":{\"low\":{\"value\":9},\"high\":{\"value\":4}}");
        assertTrue(only(json).endsWith("In Observation.value the low value (9) is greater than the high value (4)."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1970-02-30 | B034 | 30 February 1970 does not exist.
            2023-02-29 | B035 | 29 February 2023 does not exist: 2023 is not a leap year.
            03/04/1970 | B036 | "03/04/1970" is not a FHIR date. Write year-month-day: 1970-03-04 or 1970-04-03.
            25/12/1970 | B036 | "25/12/1970" is not a FHIR date. Write year-month-day: 1970-12-25.
            1970-13-01 | B036 | "1970-13-01" is not a FHIR date. Write year-month-day: for example 1970-03-04.
            2031-01-01 | B037 | The date of birth is in the future.
            """)
    void aBirthDateThatCannotBeIsNamed(String date, String code, String text) {
        Reading.Refused refused =
                Given.refused("{\"resourceType\":\"Patient\",\"id\":\"a\",\"birthDate\":\"" + date + "\"}");
        assertEquals(code, refused.problems().getFirst().code());
        assertEquals(text, refused.problems().getFirst().fault().toString());
        assertEquals("Patient.birthDate", refused.problems().getFirst().spot().path());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-08T10:00:00       | B039 | Observation.effective has a time but no time zone. Add Z or an offset such as -05:00.
            2026-03-08T24:00:00Z      | B040 | "2026-03-08T24:00:00Z" is not a valid time.
            2026-03-08T10:00:60Z      | B040 | "2026-03-08T10:00:60Z" is not a valid time.
            2026-03-08T10:00:00+25:00 | B040 | "2026-03-08T10:00:00+25:00" is not a valid time.
            2026-03-08T10:00Z         | B040 | "2026-03-08T10:00Z" is not a valid time.
            """)
    void aTimeThatCannotBeIsNamed(String time, String code, String text) {
        String json = Given.observation("72514-3", "").replace("2026-08-30T09:00:00-04:00", time);
        Reading.Refused refused = Given.refused(json);
        assertEquals(code, refused.problems().getFirst().code());
        assertEquals(text, refused.problems().getFirst().fault().toString());
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        String json = Given.bundle("""
                {"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},
                 "period":{"start":"2026-03-02","end":"2026-03-01"}}""");
        assertTrue(only(json).contains("B042 Bundle.entry[1].resource.period"));
    }

    @Test
    void aProcedureDoneTomorrowOrBeforeBirthIsRefused() {
        String done = """
                {"resourceType":"Procedure","status":"completed","subject":{"reference":"Patient/p1"},
                 "code":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"62323"}]},"performedDateTime":"%s"}""";
        assertTrue(
                only(Given.bundle(done.formatted("2026-11-23"))).startsWith("B043 Bundle.entry[1].resource.performed"));
        assertTrue(only(Given.bundle(done.formatted("1964-01-01"))).startsWith("B044 Bundle.entry[1].resource"));
    }

    @Test
    void twoPatientsInOneBundleAreRefused() {
        String text =
                "The file contains 2 patients. This import takes one. Use bulk import, or send one file per patient.";
        String other = Given.PATIENT.replace("p1", "p2");
        assertEquals("B050: " + text, only(Given.bundle(other)));
        String entry = Given.observation("72514-3", "\"valueInteger\":3").replace("Patient/p1", "Patient/p9");
        assertEquals("B050: " + text, only(Given.bundle(entry)));
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        assertTrue(only(Given.PATIENT.replace("p1", "../../etc/passwd")).startsWith("B053 Patient.id"));
        assertTrue(only(Given.PATIENT.replace("p1", "a".repeat(300))).startsWith("B053 Patient.id"));
    }

    @Test
    void aStatusThatIsMissingOrWrongIsNamed() {
        String procedure = "{\"resourceType\":\"Procedure\",\"subject\":{\"reference\":\"Patient/p1\"}%s}";
        assertTrue(only(procedure.formatted("")).endsWith("Procedure.status is required."));
        assertTrue(only(procedure.formatted(",\"status\":\"done\""))
                .endsWith("\"done\" is not a Procedure status. Use one of: preparation, in-progress, not-done, on-hold,"
                        + " stopped, completed, entered-in-error, unknown."));
    }

    @Test
    void controlCharactersAndHalfCharactersAreRefused() {
        assertTrue(only(Given.PATIENT.replace("Marin", "Ma\\u0000rin"))
                .endsWith("Patient.name[0].family contains a character that cannot be stored (U+0000). Remove it."));
        assertTrue(only(Given.PATIENT.replace("Marin", "Ma\\ud800rin"))
                .endsWith("The text in Patient.name[0].family is not valid Unicode."));
        byte[] bytes = Given.PATIENT.getBytes(StandardCharsets.UTF_8);
        bytes[Given.PATIENT.indexOf("Marin")] = (byte) 0xff;
        assertEquals(
                "B019",
                ((Reading.Refused) Given.read(bytes)).problems().getFirst().code());
        byte[] wide = Given.PATIENT.getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "B019",
                ((Reading.Refused) Given.read(wide)).problems().getFirst().code());
    }

    @Test
    void aNumberThatIsNoneIsNamed() {
        String json = Given.observation("29463-7", "\"valueQuantity\":{\"value\":NaN}");
        assertTrue(only(json).endsWith("NaN is not a JSON number. Leave the value out and use dataAbsentReason."));
    }

    @Test
    void nullAndNothingAreNoValues() {
        assertTrue(only(Given.PATIENT.replace("\"female\"", "null"))
                .contains("Patient.gender must be a code in quotes, not null."));
        assertTrue(only(Given.PATIENT.replace("\"female\"", "\"\"")).contains("B115 Patient.gender"));
        assertTrue(only(Given.PATIENT.replace("[{\"given\":[\"Rosa\"],\"family\":\"Marin\"}]", "[]"))
                .contains("B115 Patient.name"));
        assertTrue(only(Given.PATIENT.replace("[\"Rosa\"]", "\"Rosa\""))
                .contains("Patient.name[0].given must be an array, not text."));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceUpToFifty() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            names.append("{\"famly\":\"x\"},");
        }
        Reading.Refused refused =
                Given.refused("{\"resourceType\":\"Patient\",\"name\":[" + names + "{\"family\":\"y\"}]}");
        assertEquals(50, refused.problems().size());
        assertEquals(10, refused.more());
        assertTrue(refused.lines().endsWith("and 10 more\n"));
    }
}
