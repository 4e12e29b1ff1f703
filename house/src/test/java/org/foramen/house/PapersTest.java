package org.foramen.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers hold together: links lead somewhere, decisions have one shape, every dependency has its reason. */
class PapersTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)(#[^)\\s]*)?\\)");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final List<String> HEADINGS = List.of("## Context", "## Decision", "## Consequences", "## Status");

    @Test
    void every_link_leads_somewhere() {
        Broken.none(
                "These links lead nowhere.",
                House.files(".md").stream().flatMap(PapersTest::deadLinks).toList());
    }

    @Test
    void every_decision_has_a_number_of_its_own_and_four_headings() {
        List<Path> decisions = House.files(".md").stream()
                .filter(file -> House.name(file).startsWith("docs/decisions/"))
                .toList();
        for (int i = 0; i < decisions.size(); i++) {
            String name = decisions.get(i).getFileName().toString();
            assertEquals("%04d".formatted(i + 1), name.substring(0, 4), "numbers run on and are never reused: " + name);
            String title = House.lines(decisions.get(i)).getFirst();
            assertTrue(title.startsWith("# " + (i + 1) + ". "), name + " is headed " + title);
            assertEquals("kebab-case", name.matches("\\d{4}(-[a-z0-9]+)+\\.md") ? "kebab-case" : name);
            List<String> headings = House.lines(decisions.get(i)).stream()
                    .filter(line -> line.startsWith("## "))
                    .toList();
            assertEquals(HEADINGS, headings, name);
        }
    }

    @Test
    void every_dependency_says_why_it_is_here() {
        String reasons = House.text(House.root().resolve("DEPENDENCIES.md"));
        List<String> silent = House.files("pom.xml").stream()
                .flatMap(pom -> ARTIFACT.matcher(House.text(pom)).results().map(found -> found.group(1)))
                .distinct()
                .filter(artifact -> !ours(artifact) && !artifact.equals("*") && !reasons.contains("`" + artifact + "`"))
                .toList();
        Broken.none("DEPENDENCIES.md has no line for these: say why each is needed and its licence.", silent);
    }

    @Test
    void the_changelog_speaks_to_clinicians_apart_from_engineers() {
        List<String> headings = House.lines(House.root().resolve("CHANGELOG.md")).stream()
                .filter(line -> line.startsWith("### "))
                .distinct()
                .toList();
        assertEquals(List.of("### For clinicians", "### For engineers"), headings);
    }

    private static boolean ours(String artifact) {
        return artifact.equals("foramen") || artifact.equals("house") || House.ROOMS.contains(artifact);
    }

    private static Stream<String> deadLinks(Path paper) {
        List<String> dead = new ArrayList<>();
        List<String> lines = House.lines(paper);
        IntStream.range(0, lines.size()).forEach(i -> {
            Matcher link = LINK.matcher(lines.get(i));
            while (link.find()) {
                String target = link.group(1);
                if (target.matches("(https?|mailto):.*")) continue;
                if (!Files.exists(paper.resolveSibling(target)))
                    dead.add(House.name(paper) + ":" + (i + 1) + " " + target);
            }
        });
        return dead.stream();
    }
}
