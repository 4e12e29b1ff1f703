package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.vignettes.line.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the paper on vignettes shows is what the reader reads. */
class PaperTest {
    private static final Path PAPER = Path.of("..", "docs", "vignettes.md");
    private static final Pattern FENCED = Pattern.compile("(?s)```(text|yaml)\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void every_line_that_is_shown_can_be_read() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : shown("text").stream().flatMap(String::lines).toList()) {
            boolean fact = line.matches("\\d{4}-\\d{2}-\\d{2} .*");
            if (fact && Lines.read(line, LocalDate.of(2026, 11, 22)) instanceof Lines.Misunderstood not) {
                wrong.add(line + "\n  " + not.slip());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_whole_vignette_that_is_shown_agrees() throws IOException {
        String whole = shown("yaml").stream()
                .filter(text -> text.startsWith("story"))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("rosa.yaml"), whole);
        Library library = assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load())
                .library();
        Report report = Vignettes.run(folder, library);
        assertEquals(Report.AGREED, report.status(), () -> Printed.of(report, library));
    }

    @Test
    void the_request_and_the_expectations_that_are_shown_can_be_read() throws IOException {
        String head = "story: x.\ntoday: 2026-11-22\npatient: {name: x}\n";
        String request = shown("yaml").stream()
                .filter(text -> text.startsWith("request"))
                .findFirst()
                .orElseThrow();
        String expect = shown("yaml").stream()
                .filter(text -> text.startsWith("expect"))
                .findFirst()
                .orElseThrow();
        VignetteFile read = VignetteFile.read("x.yaml", "x", head + request + expect);
        assertInstanceOf(VignetteFile.Good.class, read, read::toString);
    }

    @Test
    void every_expectation_of_the_tables_can_be_read() throws IOException {
        Matcher claims = Pattern.compile("`(\\{[^`]*})`").matcher(tables());
        int count = 0;
        while (claims.find()) {
            String claim = claims.group(1).replace("..}", "x}").replace(": ..", ": x");
            String head = "story: x.\ntoday: 2026-11-22\npatient: {name: x}\nrequest: {procedure: x}\nexpect:\n  ";
            boolean read = VignetteFile.read("x", "x", head + "candidacy: " + claim + "\n") instanceof VignetteFile.Good
                    || VignetteFile.read("x", "x", head + "alarms: " + claim + "\n") instanceof VignetteFile.Good;
            assertTrue(read, claim);
            count++;
        }
        assertTrue(count > 25, "the tables hold expectations");
    }

    private static String tables() throws IOException {
        String paper = Files.readString(PAPER);
        return paper.substring(paper.indexOf("## What can be expected"), paper.indexOf("## When a file is wrong"));
    }

    private static List<String> shown(String language) throws IOException {
        return FENCED.matcher(Files.readString(PAPER))
                .results()
                .filter(found -> found.group(1).equals(language))
                .map(found -> found.group(2))
                .toList();
    }
}
