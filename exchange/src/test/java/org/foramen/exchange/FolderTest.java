package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of NDJSON is one record: read as a whole, refused as a whole, each problem with its file and line. */
class FolderTest {
    @TempDir
    private Path folder;

    private void write(String name, String... lines) throws IOException {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name), name.endsWith(".gz") ? Given.gzip(text) : text);
    }

    private Reading read() {
        return Records.known(Given.words(), Given.NOW).read(folder);
    }

    private static String line(String json) {
        return json.replace("\n", "");
    }

    @Test
    void allItsFilesMakeOneChart() throws IOException {
        write("Observation.ndjson.gz", line(Given.observation("72514-3", "\"valueInteger\":7")), "");
        write("Patient.ndjson", line(Given.PATIENT), "", "");
        write("notes.txt", "not looked at");
        Intake intake = ((Reading.Read) read()).intake();
        assertEquals("Rosa Marin", intake.chart().patient().name());
        assertEquals("OH", intake.chart().patient().lives().orElseThrow());
        assertEquals(2, intake.originals().size());
        assertEquals(new Count(2, 0, 0), intake.count());
    }

    @Test
    void aBrokenLineIsNamedWithItsFileAndNothingIsRead() throws IOException {
        write("Patient.ndjson", line(Given.PATIENT));
        write(
                "Observation.ndjson",
                line(Given.observation("72514-3", "\"valueInteger\":7")),
                "{\"resourceType\":\"Observation\",\"status\":\"done\",\"code\":{\"text\":\"x\"}}",
                "");
        String lines = ((Reading.Refused) read()).lines();
        assertTrue(
                lines.startsWith(
                        "B061 Observation.ndjson, Observation.status, line 2, column 40: \"done\" is not an Observation status."),
                lines);
    }

    @Test
    void aLastLineThatIsCutOffIsNamed() throws IOException {
        write("Patient.ndjson", line(Given.PATIENT), "{\"resourceType\":\"Patie");
        assertEquals(
                "B101 Patient.ndjson, line 2, column 23: The last line (line 2) is incomplete."
                        + " The file may be cut off: check its size against the sender's.\n",
                ((Reading.Refused) read()).lines());
    }

    @Test
    void peopleOfManyAreRefused() throws IOException {
        write(
                "Patient.ndjson",
                line(Given.PATIENT),
                line(Given.PATIENT.replace("p1", "p2")),
                line(Given.PATIENT.replace("p1", "p3")));
        assertTrue(((Reading.Refused) read()).lines().contains("The file contains 3 patients."));
    }

    @Test
    void aFileThatCannotBeUnpackedIsNamed() throws IOException {
        write("Patient.ndjson", line(Given.PATIENT));
        Files.write(folder.resolve("Condition.ndjson.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1});
        assertEquals(
                "B001 Condition.ndjson.gz: The compressed file is broken or cut off. Check its size against the sender's.\n",
                ((Reading.Refused) read()).lines());
    }

    @Test
    void aSingleFileOfLinesIsReadToo() throws IOException {
        write("all.ndjson.gz", line(Given.PATIENT), line(Given.observation("72514-3", "\"valueInteger\":7")));
        Reading reading = Records.known(Given.words(), Given.NOW).read(folder.resolve("all.ndjson.gz"));
        assertEquals(2, ((Reading.Read) reading).intake().count().understood());
    }
}
