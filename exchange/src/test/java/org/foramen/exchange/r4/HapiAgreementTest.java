package org.foramen.exchange.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.foramen.exchange.SyntheticPeople;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against HAPI, told to be strict: what both read they read alike, and what HAPI refuses ours refuses too. */
class HapiAgreementTest {
    private static final FhirContext HAPI = FhirContext.forR4();

    static List<String> people() {
        return SyntheticPeople.files();
    }

    private static IParser strict() {
        return HAPI.newJsonParser()
                .setOverrideResourceIdWithBundleEntryFullUrl(false)
                .setParserErrorHandler(new StrictErrorHandler());
    }

    @ParameterizedTest
    @MethodSource("people")
    void aWholeRecordHasTheSameResourcesWithTheSameValues(String file) throws IOException {
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(SyntheticPeople.bytes(file))).readAllBytes();
        Bundle bundle = strict().parseResource(Bundle.class, new String(bytes, StandardCharsets.UTF_8));
        List<String> theirs = new ArrayList<>();
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            theirs.add(line(entry));
        }
        List<String> ours = new ArrayList<>();
        var outcome = Reader.of(R4.table().resources(), resource -> ours.add(line(resource)))
                .read(bytes, 0, bytes.length, "file", "");
        assertTrue(outcome.problems().isEmpty(), outcome.problems()::toString);
        assertEquals(theirs.size(), ours.size());
        for (int i = 0; i < ours.size(); i++) {
            assertEquals(theirs.get(i), ours.get(i));
        }
    }

    /** Type, address, id, status, first code, value with unit, and the date of what a resource says. */
    private static String line(Bundle.BundleEntryComponent entry) {
        var resource = entry.getResource();
        var line = new ArrayList<>(List.of(
                resource.fhirType(),
                entry.getFullUrl(),
                resource.getIdElement().getIdPart(),
                first(resource, "status")));
        bases(resource, "code").stream().findFirst().ifPresent(code -> line.add(coding(code)));
        bases(resource, "value[x]").forEach(value -> theirs(value, line, true));
        bases(resource, "effective[x]").forEach(date -> line.add(date.primitiveValue()));
        bases(resource, "component")
                .forEach(component -> bases(component, "value[x]").forEach(value -> theirs(value, line, false)));
        return String.join(" ", line);
    }

    private static String coding(Base code) {
        return bases(code, "coding").stream()
                .findFirst()
                .map(Coding.class::cast)
                .map(coding -> coding.getSystem() + "|" + coding.getCode())
                .orElse("");
    }

    private static void theirs(Base value, List<String> line, boolean unit) {
        if (value instanceof Quantity quantity) {
            String number = quantity.getValue().toPlainString();
            line.add(unit ? number + " " + quantity.getCode() : number);
        }
    }

    private static List<Base> bases(Base of, String name) {
        var property = of.getNamedProperty(name);
        return property == null ? List.of() : property.getValues();
    }

    private static String first(Base of, String name) {
        List<Base> values = bases(of, name);
        return values.isEmpty() || !values.getFirst().isPrimitive()
                ? ""
                : values.getFirst().primitiveValue();
    }

    private static String line(Resource resource) {
        Node node = resource.node();
        var line = new ArrayList<>(List.of(
                resource.type(),
                resource.fullUrl(),
                node.text("id"),
                node.at("status").text()));
        if (node.at("code").there()) {
            Node coding = node.at("code").at("coding");
            line.add(coding.there() ? coding.text("system") + "|" + coding.text("code") : "");
        }
        quantity(node.choice("value"), line, true);
        if (node.choice("effective").there() && !node.choice("effective").text().isBlank()) {
            line.add(node.choice("effective").text());
        }
        node.each("component").forEach(component -> quantity(component.choice("value"), line, false));
        return String.join(" ", line);
    }

    private static void quantity(Node value, List<String> line, boolean unit) {
        if (value.type().equals("Quantity")) {
            String number = value.number("value").orElseThrow().toPlainString();
            line.add(unit ? number + " " + value.text("code") : number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Patient\",\"nickname\":\"x\"}",
                "{\"resourceType\":\"Patient\",\"name\":[{\"familyName\":\"x\"}]}",
                "{\"resourceType\":\"Patient\",\"gender\":\"Female\"}",
                "{\"resourceType\":\"Patient\",\"birthDate\":\"1970-02-30\"}",
                "{\"resourceType\":\"Patient\",\"active\":\"yes\"}",
                "{\"resourceType\":\"Patient\",\"multipleBirthInteger\":\"two\"}",
                "{\"resourceType\":\"Patient\",\"name\":{\"family\":\"x\"}}",
                "{\"resourceType\":\"Patient\",\"maritalStatus\":\"M\"}",
                "{\"resourceType\":\"Observation\",\"status\":\"finished\"}",
                "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{},\"valueDecimal\":3}",
                "{\"resourceType\":\"Observation\",\"status\":\"final\",\"effectiveDateTime\":\"2026-13-01\"}",
                "{\"resourceType\":\"Pateint\"}",
                "{\"resourceType\":\"Patient\""
            })
    void whatHapiRefusesWeRefuse(String json) {
        assertThrows(DataFormatException.class, () -> strict().parseResource(json), json);
        assertFalse(ours(json).problems().isEmpty(), json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Patient\",\"_birthDate\":{\"extension\":[{\"url\":\"http://x\",\"valueCode\":\"unknown\"}]}}",
                "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"A\",null],\"_given\":[null,{\"id\":\"g\"}]}]}",
                "{\"resourceType\":\"Patient\",\"birthDate\":\"1970\"}",
                "{\"birthDate\":\"1970-05\",\"name\":[{\"family\":\"x\"}],\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Patient\",\"deceasedDateTime\":\"2015-02-07T13:28:17.239+02:00\"}",
                "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"valueQuantity\":{\"value\":1.50e1}}",
                "{\"resourceType\":\"MedicationRequest\",\"status\":\"active\",\"intent\":\"order\",\"subject\":{\"display\":\"x\"},"
                        + "\"contained\":[{\"resourceType\":\"Medication\",\"id\":\"m\",\"code\":{\"text\":\"warfarin\"}}],"
                        + "\"medicationReference\":{\"reference\":\"#m\"}}",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"a\",\"resource\":{\"resourceType\":\"Patient\"}}]}",
                "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\",\"item\":[{\"linkId\":\"1\",\"type\":\"group\","
                        + "\"item\":[{\"linkId\":\"1.1\",\"type\":\"decimal\"}]}]}"
            })
    void whatHapiReadsWeRead(String json) {
        strict().parseResource(json);
        assertEquals(List.of(), ours(json).problems(), json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Patient\",\"gender\":\"male\",\"gender\":\"female\"}",
                "{\"resourceType\":\"Patient\",\"gender\":[\"male\"]}",
                "{\"resourceType\":\"Patient\",\"id\":\"../../etc/passwd\"}",
                "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"valueQuantity\":{\"value\":\"70\"}}",
                "{\"resourceType\":\"Observation\",\"code\":{\"text\":\"x\"}}"
            })
    void whatHapiOverlooksWeRefuse(String json) {
        strict().parseResource(json);
        assertFalse(ours(json).problems().isEmpty(), json);
    }

    private static Reader.Outcome ours(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Reader.of(R4.table().resources(), resource -> {}).read(bytes, 0, bytes.length, "file", "");
    }
}
