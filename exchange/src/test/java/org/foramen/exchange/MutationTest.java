package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A record that is changed at random is read or refused, in bounded time, and never anything else. */
class MutationTest {
    private static final int ROUNDS = 4000;
    private static final Pattern NAME = Pattern.compile("\"([a-zA-Z]+)\":");
    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "1e400",
        "\"\"",
        "\"x\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "{\"a\":1}",
        "\"\\u0000\"",
        "\"\\ud800\""
    };

    private static final String SEED = Given.bundle(
            Given.observation(
                    "29463-7",
                    "\"valueQuantity\":{\"value\":70,\"unit\":\"kg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"kg\"}"),
            """
            {"resourceType":"MedicationRequest","id":"m","status":"active","intent":"order","subject":{"reference":"Patient/p1"},
             "authoredOn":"2026-05-01","contained":[{"resourceType":"Medication","id":"w","code":{"coding":[
             {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"11289","display":"warfarin"}]}}],
             "medicationReference":{"reference":"#w"},"dosageInstruction":[{"text":"daily","doseAndRate":[{"doseQuantity":
             {"value":5,"unit":"mg"}}],"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d"}}}]}""",
            """
            {"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p1"},"onsetDateTime":"2026-01-05",
             "code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M5416"}]},
             "bodySite":[{"coding":[{"system":"http://snomed.info/sct","code":"84020006"}]}]}""",
            """
            {"resourceType":"QuestionnaireResponse","status":"completed","authored":"2026-05-01T10:00:00Z",
             "subject":{"reference":"Patient/p1"},"item":[{"linkId":"/72514-3","answer":[{"valueInteger":4}]}]}""");

    @Test
    void bytesChangedAtRandom() {
        var random = new Random(20261122);
        byte[] seed = SEED.getBytes(StandardCharsets.UTF_8);
        bounded(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] bytes = seed.clone();
                for (int change = random.nextInt(3); change >= 0; change--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                Given.read(bytes);
                Given.read(java.util.Arrays.copyOf(seed, random.nextInt(seed.length)));
            }
        });
    }

    @Test
    void valuesOfAnotherType() {
        var random = new Random(7);
        bounded(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                String name = names().get(random.nextInt(names().size()));
                String value = VALUES[random.nextInt(VALUES.length)];
                Given.read(SEED.replaceFirst(
                        "\"" + name + "\":(\"[^\"]*\"|[0-9]+)", Matcher.quoteReplacement("\"" + name + "\":" + value)));
            }
        });
    }

    @Test
    void anUnknownElementAnywhereIsRefused() {
        everywhere("\"" + "zzz" + "\":1,", "B008");
    }

    @Test
    void aDuplicateKeyAnywhereIsRefused() {
        Matcher matcher = Pattern.compile("\"[a-zA-Z]+\":(\"[^\"]*\"|[0-9]+),").matcher(SEED);
        int places = 0;
        while (matcher.find()) {
            String twice = SEED.substring(0, matcher.end()) + matcher.group() + SEED.substring(matcher.end());
            Reading.Refused refused = Given.refused(twice);
            assertTrue(
                    refused.problems().stream().anyMatch(p -> p.code().equals("B007")),
                    () -> matcher.group() + refused.lines());
            places++;
        }
        assertTrue(places > 20, "places " + places);
    }

    private static void everywhere(String inserted, String code) {
        int places = 0;
        for (int at = SEED.indexOf('{'); at >= 0; at = SEED.indexOf('{', at + 1)) {
            Reading.Refused refused = Given.refused(SEED.substring(0, at + 1) + inserted + SEED.substring(at + 1));
            assertTrue(refused.problems().stream().anyMatch(p -> p.code().equals(code)), refused::lines);
            places++;
        }
        assertTrue(places > 20, "places " + places);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(SEED);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static void bounded(Runnable work) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), work::run);
    }
}
