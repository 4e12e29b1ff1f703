package org.foramen.knowledge.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Written;
import org.foramen.knowledge.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody who approves new knowledge is shown of it. */
class ChangesTest {
    private static final String FACET = "policies/medicare-facet/clauses.yaml";

    @Test
    void an_edition_does_not_differ_from_itself() throws IOException {
        Edition shipped = Edition.of(Edition.SHIPPED);
        assertEquals(List.of(), Changes.between(shipped, shipped).all());
    }

    /** Every text, line and item of every shipped file is changed, left out or moved once, and the difference is told. */
    @Test
    void no_change_of_any_shipped_file_is_missed() throws IOException {
        Edition shipped = Edition.of(Edition.SHIPPED);
        AtomicInteger mutants = new AtomicInteger();
        List<String> missed = new ArrayList<>();
        for (String file : shipped.files().keySet()) {
            if (file.endsWith(".yaml")) {
                Yaml tree = shipped.tree(file, new Problems()).orElseThrow();
                Mutants.each(tree, mutant -> {
                    mutants.incrementAndGet();
                    if (Compared.trees(file, tree, mutant).isEmpty()) {
                        missed.add(file + ": " + Written.of(mutant));
                    }
                });
            }
        }
        assertEquals(List.of(), missed);
        assertTrue(mutants.get() > 10_000, mutants::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "relief: 80%, relief: 75%, 'FJ-R1  then.blocks.relief  number: 80% -> 75%'",
        "count: 2, count: 1, 'FJ-R1  then.blocks.count  number: 2 -> 1'",
        "agent: true, agent: false, 'FJ-R1  then.blocks.agent  word: true -> false'",
        "of: medial-branch, of: facet, 'FJ-R1  then.blocks.of  word: medial-branch -> facet'"
    })
    void a_changed_number_is_told_with_its_rule_and_both_values(String was, String now, String told)
            throws IOException {
        assertEquals(List.of(told), lines(FACET, rule(FACET, "FJ-R1", was, now)));
    }

    @ParameterizedTest
    @CsvSource({
        "at least 4, over 4, [COMPARATOR]",
        "at least 60 mL/min, at least 60 L/min, [UNIT]",
        "12 hours, 12 days, [UNIT]",
        "4 weeks, 6 weeks, [NUMBER]",
        "4 weeks, 6 days, '[NUMBER, UNIT]'",
        "at least 4 h, at most 5 h, '[NUMBER, COMPARATOR]'",
        "word|sciatica, word|lumbago, [CODE]",
        "Pain for 4 weeks here., Pain for 6 weeks here., [NUMBER]",
        "Pain for 4 weeks., Pain since 4 weeks., [WORD]"
    })
    void the_sort_of_a_change_is_told(String was, String now, String sorts) {
        assertEquals(sorts, Sorts.of("is", was, now).toString());
    }

    @Test
    void a_code_that_is_left_out_of_a_table_is_told() throws IOException {
        String table = text("sets/medicines.csv");
        String row = table.lines().skip(1).findFirst().orElseThrow();
        List<String> told = lines("sets/medicines.csv", table.replace(row + "\n", ""));
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.getFirst().contains("removed: {set: "), told::toString);
    }

    @Test
    void files_that_came_and_went_are_told() throws IOException {
        Edition shipped = Edition.of(Edition.SHIPPED);
        SortedMap<String, byte[]> fewer = new TreeMap<>(shipped.files());
        fewer.remove("candidacy.yaml");
        Edition less = new Edition("less", fewer);
        assertTrue(Changes.between(shipped, less).all().getFirst().toString().startsWith("the whole file  removed: {"));
        assertTrue(Changes.between(less, shipped).all().getFirst().toString().startsWith("the whole file  added: {"));
    }

    @Test
    void a_file_that_is_no_yaml_is_a_problem_not_a_silence() throws IOException {
        Edition shipped = Edition.of(Edition.SHIPPED);
        Changes changes = Changes.between(shipped, with(shipped, "candidacy.yaml", "enough: [\n"));
        assertEquals(1, changes.problems().size());
    }

    private static List<String> lines(String file, String text) throws IOException {
        Edition shipped = Edition.of(Edition.SHIPPED);
        return Changes.between(shipped, with(shipped, file, text)).all().stream()
                .map(Change::toString)
                .toList();
    }

    private static Edition with(Edition edition, String file, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>(edition.files());
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return new Edition("changed", files);
    }

    /** The file with something replaced in one rule. */
    private static String rule(String file, String id, String was, String now) throws IOException {
        String text = text(file);
        int begin = text.indexOf("id: " + id);
        int at = text.indexOf(was, begin);
        assertTrue(begin > 0 && at > begin, was);
        return text.substring(0, at) + now + text.substring(at + was.length());
    }

    private static String text(String file) throws IOException {
        return new String(Edition.of(Edition.SHIPPED).files().get(file), StandardCharsets.UTF_8);
    }
}
