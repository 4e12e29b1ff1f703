package org.foramen.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Scoring;

/** What the tests give to the reader: a few words of knowledge, a day, and records written by hand. */
public final class Given {
    public static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 8, 0, 0, 0, ZoneId.of("America/New_York"));

    static final String PATIENT = """
            {"resourceType":"Patient","id":"p1","gender":"female","birthDate":"1965-03-02",
             "name":[{"given":["Rosa"],"family":"Marin"}],"address":[{"state":"Ohio","country":"US"}]}""";

    private static final List<String> PHQ =
            List.of("44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8");

    private Given() {}

    /** A few words of knowledge: enough to tell a medicine that matters from one that does not. */
    public static Lexicon words() {
        var lexicon = new Lexicon();
        List.of("rxnorm|11289", "rxnorm|855332", "word|warfarin", "atc|B01AA")
                .forEach(t -> lexicon.put(t, "anticoagulant-vka"));
        List.of("rxnorm|1364430", "word|apixaban").forEach(t -> lexicon.put(t, "anticoagulant-doac"));
        List.of("rxnorm|5224", "word|heparin").forEach(t -> lexicon.put(t, "anticoagulant-heparin"));
        List.of("rxnorm|6387").forEach(t -> lexicon.put(t, "local-anaesthetic-amide"));
        List.of("icd10cm|M54.16").forEach(t -> lexicon.put(t, "radiculopathy-lumbosacral"));
        List.of("snomed|91251008", "cpt|97110").forEach(t -> lexicon.put(t, "physical-therapy"));
        List.of("cpt|62323").forEach(t -> lexicon.put(t, "epidural"));
        List.of("snomed|14106009").forEach(t -> lexicon.put(t, "cardiac-implanted-device"));
        List.of("loinc|2106-3").forEach(t -> lexicon.put(t, "pregnancy-test"));
        List.of("loinc|1988-5", "loinc|33959-8").forEach(t -> lexicon.put(t, "inflammation"));
        List.of("loinc|99999-9").forEach(t -> lexicon.put(t, "odi"));
        lexicon.put(questionnaire("phq-9", 3, PHQ));
        lexicon.put(questionnaire("phq-2", 3, PHQ.subList(0, 2)));
        lexicon.put(questionnaire("peg", 10, List.of("75893-8", "91145-3", "91146-1")));
        return lexicon;
    }

    private static Scoring questionnaire(String scale, int most, List<String> codes) {
        List<Integer> values = IntStream.rangeClosed(0, most).boxed().toList();
        List<Scoring.Item> items = IntStream.range(0, codes.size())
                .mapToObj(i -> new Scoring.Item(i + 1, values, values, codes.get(i)))
                .toList();
        return new Scoring(scale, Scoring.Formula.SUM, items, 0);
    }

    /** A bundle of Rosa and these resources, each at the address urn:uuid and its number. */
    public static String bundle(String... resources) {
        var bundle = new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
        bundle.append("{\"resource\":").append(PATIENT).append('}');
        for (String resource : resources) {
            bundle.append(",\n{\"resource\":").append(resource).append('}');
        }
        return bundle.append("]}").toString();
    }

    /** An observation of Rosa with these further properties. */
    public static String observation(String loinc, String more) {
        return """
                {"resourceType":"Observation","id":"o1","status":"final","subject":{"reference":"Patient/p1"},
                 "effectiveDateTime":"2026-08-30T09:00:00-04:00",
                 "code":{"coding":[{"system":"http://loinc.org","code":"%s","display":"%s in words"}]}%s}""".formatted(loinc, loinc, more.isBlank() ? "" : "," + more);
    }

    public static Reading read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading read(byte[] bytes) {
        return Records.known(words(), NOW).read("record.json", bytes, Limits.file());
    }

    public static Intake intake(String json) {
        return switch (read(json)) {
            case Reading.Read read -> read.intake();
            case Reading.Refused refused -> throw new AssertionError(refused.lines());
        };
    }

    public static Reading.Refused refused(String json) {
        return switch (read(json)) {
            case Reading.Refused refused -> refused;
            case Reading.Read read ->
                throw new AssertionError("was read: " + read.intake().counts());
        };
    }

    public static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
