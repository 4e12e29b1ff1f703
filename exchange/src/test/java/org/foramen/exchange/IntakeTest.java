package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foramen.chart.Entry;
import org.foramen.chart.Insurance;
import org.foramen.chart.Patient;
import org.junit.jupiter.api.Test;

/** What comes of a record beside its facts: whose it is, what was only kept, what somebody must look at, what it was. */
class IntakeTest {
    private static final String SCORE = Given.observation("72514-3", "\"valueInteger\":7");
    private static final String CLAIM = """
            {"resourceType":"Claim","id":"c1","status":"active","use":"claim","type":{"text":"x"},"created":"2026-01-01",
             "patient":{"reference":"Patient/p1"},"provider":{"display":"x"},"priority":{"text":"x"},
             "insurance":[{"sequence":1,"focal":true,"coverage":{"display":"Medicare"}}]}""";
    private static final String UNKNOWN = """
            {"resourceType":"MedicationRequest","id":"m1","status":"active","intent":"order",
             "subject":{"reference":"Patient/p1"},"medicationCodeableConcept":{"text":"Blue tablets"}}""";

    @Test
    void thePersonIsKnown() {
        Patient rosa = Given.intake(Given.bundle()).chart().patient();
        assertEquals("p1", rosa.id());
        assertEquals("Rosa Marin", rosa.name());
        assertEquals(LocalDate.of(1965, 3, 2), rosa.born().orElseThrow());
        assertEquals(Patient.Sex.FEMALE, rosa.sex());
        assertEquals("OH", rosa.lives().orElseThrow());
    }

    @Test
    void wherePeopleLiveAbroadIsTheirCountryOrThePartOfItWithPayersOfItsOwn() {
        assertEquals("GB-ENG", lives("\"state\":\"England\",\"country\":\"United Kingdom\""));
        assertEquals("GB", lives("\"country\":\"GBR\""));
        assertEquals("AU", lives("\"state\":\"WA\",\"country\":\"Australia\""));
        assertEquals("DE", lives("\"state\":\"Bayern\",\"country\":\"Deutschland\""));
        assertEquals("WA", lives("\"state\":\"Washington\",\"country\":\"USA\""));
        assertEquals("WA", lives("\"state\":\"WA\""));
        assertEquals("FR", lives("\"country\":\"FR\""));
    }

    @Test
    void medicareIsAnotherPayerInAustralia() {
        String cover = """
                {"resourceType":"Coverage","id":"c1","status":"active","beneficiary":{"reference":"Patient/p1"},
                 "payor":[{"display":"Medicare"}]}""";
        Intake intake = Given.intake(moved("\"country\":\"AU\"", cover));
        assertEquals(
                List.of("medicare-australia"),
                intake.chart().standing().stream()
                        .flatMap(entry -> entry.fact() instanceof Insurance i ? Stream.of(i.payer()) : Stream.of())
                        .toList());
    }

    private static String lives(String address) {
        return Given.intake(moved(address)).chart().patient().lives().orElse("");
    }

    /** Rosa, who lives elsewhere. */
    private static String moved(String address, String... others) {
        return Given.bundle(others).replaceFirst("\"address\":\\[\\{[^}]*\\}\\]", "\"address\":[{" + address + "}]");
    }

    @Test
    void everyResourceIsCountedAsWhatBecameOfIt() {
        Intake intake = Given.intake(Given.bundle(SCORE, CLAIM, UNKNOWN));
        assertEquals(new Count(1, 0, 0), intake.counts().get("Observation"));
        assertEquals(new Count(0, 1, 0), intake.counts().get("Claim"));
        assertEquals(new Count(0, 0, 1), intake.counts().get("MedicationRequest"));
        assertEquals(new Count(2, 1, 1), intake.count());
    }

    @Test
    void whatWasNotUnderstoodIsATaskWithItsPlace() {
        List<Problem> tasks = Given.intake(Given.bundle(SCORE, UNKNOWN)).tasks();
        assertEquals(
                List.of(
                        "B062 Bundle.entry[2].resource.medication, line 7, column 67: The medication \"Blue tablets\""
                                + " could not be recognised. It is stored, and safety checks treat it as unknown until someone maps it."),
                tasks.stream().map(Problem::toString).toList());
    }

    @Test
    void whatCameInCanBeGivenBack() {
        String bundle = Given.bundle(SCORE, CLAIM);
        Intake intake = Given.intake(bundle);
        Original original = intake.originals().getFirst();
        assertEquals(
                List.of("Patient", "Observation", "Claim"),
                intake.received().stream().map(Received::type).toList());
        assertEquals(SCORE, original.text(intake.received().get(1)));
        assertEquals(CLAIM, original.text(intake.received().get(2)));
        assertEquals(1, intake.received().get(1).entries().size());
        assertEquals(
                intake.chart().entries().getFirst().id(),
                intake.received().get(1).entries().getFirst());
        assertEquals(64, original.sha256().length());
    }

    @Test
    void theSameRecordGivesTheSameEntriesAndAChangedOneOthers() {
        Entry once = Given.intake(Given.bundle(SCORE)).chart().entries().getFirst();
        Entry again = Given.intake(Given.bundle(CLAIM, SCORE)).chart().entries().getFirst();
        Entry changed = Given.intake(Given.bundle(SCORE.replace(":7", ":8")))
                .chart()
                .entries()
                .getFirst();
        assertEquals(once.id(), again.id());
        assertNotEquals(once.id(), changed.id());
    }

    @Test
    void anEntryIsRecordedWhenItsSystemWroteItDownAndLearnedWhenItCameIn() {
        Intake intake = Given.intake(Given.bundle(SCORE));
        assertEquals(
                Instant.parse("2026-08-30T13:00:00Z"),
                intake.chart().entries().getFirst().recorded());
        Instant now = Given.NOW.toInstant();
        assertEquals(now, intake.learned(now).entries().getFirst().recorded());
        assertEquals(
                LocalDate.of(2026, 8, 30),
                intake.learned(now).entries().getFirst().fact().on());
    }

    @Test
    void aSingleResourceIsARecordToo() {
        Intake intake = Given.intake(SCORE);
        assertEquals("p1", intake.chart().patient().id());
        assertEquals(1, intake.chart().entries().size());
    }

    @Test
    void aBundleWithinAResourceOfUseBelongsToThatResource() {
        String within = SCORE.substring(0, SCORE.length() - 1)
                + ",\"contained\":[{\"resourceType\":\"Bundle\",\"type\":\"collection\"," + "\"entry\":[{\"resource\":"
                + SCORE.replace(":7", ":2") + "}]}]}";
        Intake intake = Given.intake(Given.bundle(within));
        assertEquals(List.of("2026-08-30 score nrs 7"), FactLines.of(intake));
    }

    @Test
    void thePeopleWhoShipWithTheProductCanBeRead() {
        assertTrue(SyntheticPeople.files().size() >= 6);
        for (String file : SyntheticPeople.files()) {
            Reading reading = SyntheticPeople.read(file, Given.words(), Given.NOW);
            Intake intake = reading instanceof Reading.Read read ? read.intake() : Given.intake("");
            assertTrue(intake.count().understood() > 50, file);
            assertTrue(intake.chart().patient().born().isPresent(), file);
        }
    }
}
