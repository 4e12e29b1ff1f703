package org.foramen.knowledge.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.knowledge.Listed;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;
import org.junit.jupiter.api.Test;

/** A clinician is given the knowledge on paper, and asked to sign it. */
class BookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Edition SHIPPED = shipped();
    private static final KnowledgeBase.Loaded LOADED =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load(new java.nio.file.Path[0]));
    private static final Book BOOK = Book.of(SHIPPED, LOADED.library());
    private static final Map<String, String> PAPER = Markdown.of(BOOK, TODAY);

    @Test
    void every_file_is_a_chapter_and_every_rule_is_in_one() {
        List<Chapter> chapters =
                BOOK.parts().stream().flatMap(part -> part.chapters().stream()).toList();
        assertEquals(SHIPPED.files().size(), chapters.size());
        Set<String> printed =
                chapters.stream().flatMap(chapter -> chapter.rules().stream()).collect(Collectors.toSet());
        Set<String> rules = LOADED.clauses().stream().map(Listed::id).collect(Collectors.toCollection(HashSet::new));
        rules.removeAll(printed);
        assertEquals(Set.of(), rules);
    }

    /** Who signs must have seen everything: no word that stands in a file is lost on the way to the paper. */
    @Test
    void nothing_that_a_file_says_is_left_out() {
        List<String> lost = new ArrayList<>();
        for (String file : SHIPPED.files().keySet()) {
            if (file.endsWith(".yaml")) {
                Yaml tree = SHIPPED.tree(file, new Problems()).orElseThrow();
                String paper =
                        PAPER.getOrDefault(file.replace(".yaml", ".md"), "").replace("\\", "");
                texts(tree, "").stream()
                        .filter(text -> !paper.contains(text))
                        .forEach(text -> lost.add(file + ": " + text));
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void a_rule_is_printed_with_its_words_its_whole_test_its_source_and_its_status() {
        assertTrue(
                PAPER.get("policies/medicare-facet/clauses.md").contains("""
                        **FJ-G2** The pain has lasted for three months or more.
                                - pain: pattern axial; for 3 months
                                - ask: Since when has this pain lasted?
                                - from: patient
                                - _lcd, section A, confirmed_
                        """.stripIndent()
                        .strip()
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining("\n"))
                        .replace("\n", "\n        ")),
                PAPER.get("policies/medicare-facet/clauses.md"));
    }

    @Test
    void a_chapter_says_who_answers_for_it_when_it_is_overdue_and_what_exactly_is_signed() {
        String chapter = PAPER.get("alarms/red-flags.md");
        assertTrue(chapter.contains("written by Foramen; reviewed by nobody yet; review by 2027-05-23."), chapter);
        assertTrue(chapter.contains(Edition.digest(SHIPPED.files().get("alarms/red-flags.yaml"))), chapter);
        String later = Markdown.of(BOOK, LocalDate.of(2027, 5, 24)).get("alarms/red-flags.md");
        assertTrue(later.contains("review by 2027-05-23 (OVERDUE)."), later);
        assertFalse(chapter.contains("OVERDUE"), chapter);
    }

    @Test
    void a_sort_of_file_that_nobody_has_thought_of_is_in_the_book() {
        SortedMap<String, byte[]> more = new TreeMap<>(SHIPPED.files());
        more.put(
                "holds/apixaban.yaml",
                "drug: apixaban\nholds:\n  - {id: HOLD-1, says: Stop in time., cites: smith, status: single, hours: 72 h}\n"
                        .getBytes(StandardCharsets.UTF_8));
        Book book = Book.of(new Edition("more", more), LOADED.library());
        String paper = Markdown.of(book, TODAY).get("holds/apixaban.md");
        assertTrue(paper.contains("**HOLD-1** Stop in time."), paper);
        assertTrue(paper.contains("- hours: 72 h"), paper);
        assertTrue(Markdown.of(book, TODAY).get(Markdown.CONTENTS).contains("## Holds"));
    }

    /** Every text but those that are told in other words: who answers for the file, and sources by their titles. */
    private static List<String> texts(Yaml yaml, String key) {
        return switch (yaml) {
            case Yaml.Text text ->
                told(text, key) ? List.of() : List.of(text.value().strip().replaceAll("\\s+", " "));
            case Yaml.Items items ->
                items.items().stream()
                        .flatMap(item -> texts(item, key).stream())
                        .toList();
            case Yaml.Table table ->
                table.lines().stream()
                        .filter(line -> !line.key().equals("review"))
                        .flatMap(line -> texts(line.value(), line.key()).stream())
                        .toList();
        };
    }

    private static boolean told(Yaml.Text text, String key) {
        return key.equals("cites")
                || text.value().equals("true")
                || text.value().equals("false");
    }

    private static Edition shipped() {
        try {
            return Edition.of(Edition.SHIPPED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
