package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of codes: what is wrong with a row is told with its line. */
class CodesTest {
    @Test
    void a_table_without_its_columns_is_refused() {
        assertEquals(
                List.of("sets/more.csv:1:1: The first line must be set,system,code,meaning,status,sources."),
                problems("code,set\nM54.50,low-back-pain\n"));
    }

    @Test
    void a_row_with_too_few_columns_is_refused() {
        assertEquals(
                List.of("sets/more.csv:3:1: This row has 5 columns where 6 are expected: " + Codes.COLUMNS + "."),
                problems(Codes.COLUMNS + "\nmore,cpt,64635,,draft,ours\nmore,cpt,64636,,draft\n", 1));
    }

    @Test
    void an_unknown_system_a_status_nobody_knows_and_a_name_in_capitals_are_refused_together() {
        assertEquals(
                List.of(
                        "sets/more.csv:2:1: \"More\" is not a name in small letters and hyphens, such as"
                                + " \"radicular-pain\".",
                        "sets/more.csv:2:1: \"certain\" is not a status. Use one of: confirmed, secondary, single,"
                                + " contested, draft, confirmed-2, confirmed-1, unconfirmed.",
                        "sets/more.csv:2:1: \"icd10\" is not a code system. Use one of: icd10cm, icd10pcs, snomed,"
                                + " rxnorm, loinc, cpt, hcpcs, atc, word.",
                        "sets/more.csv:2:1: The code \" M54\" is blank or has blanks around it."),
                problems(Codes.COLUMNS + "\nMore,icd10, M54,,certain,ours\n").stream()
                        .filter(problem -> !problem.contains("expected count"))
                        .toList());
    }

    @Test
    void a_table_that_lost_a_row_is_refused_by_its_expected_count() {
        assertEquals(
                List.of("sets/more.yaml:2:25: Set more has 1 members where 2 are expected."),
                problems(Codes.COLUMNS + "\nmore,cpt,64635,\"ablation, one\",draft,ours\n", 2));
    }

    @Test
    void a_set_that_no_table_holds_cannot_be_counted() {
        assertEquals(
                List.of("sets/more.yaml:2:11: No table of codes holds the set more."),
                problems(Codes.COLUMNS + "\n", 2));
    }

    private static List<String> problems(String table) {
        return Folder.problems(Folder.read(Folder.goodWith("sets/more.csv", table)));
    }

    private static List<String> problems(String table, int expect) {
        List<KnowledgeFile> files = Folder.goodWith("sets/more.csv", table);
        files.addAll(Folder.goodWith("sets/more.yaml", "expected:\n  - {set: more, expect: " + expect + "}\n").stream()
                .filter(file -> file.at().name().equals("sets/more.yaml"))
                .toList());
        return Folder.problems(Folder.read(files));
    }
}
