package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record's left is the chart's left, in whatever way FHIR says it, and a side that is not said stays unsaid. */
class SidesTest {
    private static final Path CASES = Path.of("src/test/resources/org/foramen/exchange/cases");
    private static final Map<String, String> QUALIFIERS = Map.of("left", "7771000", "right", "24028007");
    private static final List<String> EXTENSIONS = List.of(
            "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier",
            "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-body-location-qualifier");
    private static final Map<String, String> OPPOSITE = Map.of(
            "left",
            "right",
            "right",
            "left",
            "Left",
            "Right",
            "Right",
            "Left",
            "7771000",
            "24028007",
            "24028007",
            "7771000");
    private static final Pattern SIDE = Pattern.compile("\\b(left|right|Left|Right|7771000|24028007)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"left", "right"})
    void the_side_is_read_from_a_second_code_from_an_extension_and_from_words(String side) {
        String qualifier = coding(QUALIFIERS.get(side));
        Stream<String> sites = Stream.concat(
                Stream.of(
                        "{\"coding\":[" + coding("84020006") + "," + qualifier + "]}",
                        "{\"coding\":[" + qualifier + "," + coding("84020006") + "]}",
                        "{\"text\":\"L4-5 " + side + "\"}"),
                EXTENSIONS.stream()
                        .map(url -> "{\"extension\":[{\"url\":\"" + url + "\",\"valueCodeableConcept\":{\"coding\":["
                                + qualifier + "]}}],\"coding\":[" + coding("84020006") + "]}"));
        sites.forEach(site -> told(site, "L4-5 " + side));
    }

    @Test
    void a_place_without_a_side_stays_without_one() {
        told("{\"coding\":[" + coding("84020006") + "]}", "L4-5");
    }

    /** As it is told of something that was done, something found and something asked for. */
    private static void told(String site, String expected) {
        for (String resource : List.of(
                "{\"resourceType\":\"Procedure\",\"id\":\"r1\",\"status\":\"completed\",\"code\":{\"coding\":["
                        + "{\"system\":\"http://www.ama-assn.org/go/cpt\",\"code\":\"62323\"}]},"
                        + "\"performedDateTime\":\"2026-09-01\",",
                "{\"resourceType\":\"Condition\",\"id\":\"r1\",\"code\":{\"coding\":[{\"system\":"
                        + "\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"M54.16\"}]},"
                        + "\"recordedDate\":\"2026-09-01\",")) {
            String whole = resource + "\"subject\":{\"reference\":\"Patient/p1\"},\"bodySite\":[" + site + "]}";
            List<String> lines = FactLines.of(Given.intake(Given.bundle(whole)));
            assertTrue(lines.stream().anyMatch(line -> line.contains(" " + expected)), lines + " " + site);
            assertEquals(
                    SIDE.matcher(expected).find(),
                    lines.stream().anyMatch(line -> SIDE.matcher(line).find()));
        }
    }

    private static String coding(String snomed) {
        return "{\"system\":\"http://snomed.info/sct\",\"code\":\"" + snomed + "\"}";
    }

    @Test
    void the_mirror_image_of_every_case_gives_the_mirror_image_of_its_facts() throws IOException {
        int sided = 0;
        try (Stream<Path> cases = Files.list(CASES)) {
            for (Path folder : cases.sorted().toList()) {
                String before = Files.readString(folder.resolve("before.json"));
                sided += mirrored(before).equals(before) ? 0 : 1;
                assertEquals(mirrored(facts(before)), facts(mirrored(before)), folder.toString());
            }
        }
        assertTrue(sided >= 3, sided + " cases speak of a side");
    }

    private static String facts(String resources) {
        return FactLines.of(Given.intake(Given.bundle(resources.strip().split("\n\n")))).stream()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String mirrored(String text) {
        return SIDE.matcher(text).replaceAll(found -> OPPOSITE.get(found.group()));
    }
}
