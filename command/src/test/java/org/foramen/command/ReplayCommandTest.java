package org.foramen.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.foramen.store.postgres.Postgres;
import org.foramen.vignettes.Vignette;
import org.foramen.vignettes.Vignettes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who is about to put a new edition in force asks whose answers change. */
class ReplayCommandTest {
    private static final String EVERYDAY = """
            story: A person with new trouble of the bladder.
            today: 2026-11-22
            patient: {born: 1970-01-01, sex: female, lives: OH}
            chart:
              - 2026-11-22  pain     low-back axial since 2026-05-01, worst 6
              - 2026-11-22  finding  bladder-change %s
            """;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path ours;
    private Path people;

    @BeforeEach
    void an_edition_of_our_own_and_two_people() throws IOException {
        ours = Copies.shipped(folder.resolve("ours"));
        people = Files.createDirectory(folder.resolve("people"));
        Files.writeString(people.resolve("anna.yaml"), EVERYDAY.formatted("present"));
        Files.writeString(people.resolve("bert.yaml"), EVERYDAY.formatted("absent"));
    }

    @Test
    void two_editions_that_say_the_same_change_nobody() throws IOException {
        Copies.replace(ours.resolve("alarms/red-flags.yaml"), "New trouble of bladder", "Fresh trouble of bladder");
        assertEquals(0, replay(people.toString()));
        assertEquals(
                "2 people put to both editions; nobody is answered differently.",
                terminal.said().strip());
    }

    @Test
    void an_alarm_that_must_be_answered_sooner_is_told_for_whom_it_rings_and_because_of_what() throws IOException {
        Copies.replace(ours.resolve("alarms/red-flags.yaml"), "within: 4 h", "within: 2 h");
        assertEquals(1, replay(people.toString()));
        assertEquals("""
                2 people put to both editions; 1 is answered differently.
                  alarms: 1 (ALARM-CES 1)

                anna, asked on 2026-11-22
                  alarms
                    ALARM-CES within  within 4 h -> within 2 h
                        because of alarms/red-flags.yaml: ALARM-CES  within  number: 4 h -> 2 h
                """, terminal.said());
    }

    @Test
    void a_lower_threshold_is_told_clause_by_clause_with_the_earliest_day() throws IOException {
        Copies.replace(
                ours.resolve("policies/medicare-facet/clauses.yaml"), "count: 2, relief: 80%", "count: 2, relief: 70%");
        assertEquals(1, replay("shipped"));
        String rosa = terminal.said().substring(terminal.said().indexOf("lumbar-medial-branch-rfa/seventy-one"));
        assertTrue(rosa.contains("coverage: lumbar-medial-branch-rfa, medicare-facet-l38773"), rosa);
        assertTrue(rosa.contains("    FJ-R1  not met -> met\n"), rosa);
        assertTrue(rosa.contains("    earliest  not by waiting alone -> possible from 2026-12-01 once"), rosa);
        assertTrue(rosa.contains("because of policies/medicare-facet/clauses.yaml: FJ-R1"), rosa);
        assertFalse(terminal.said().contains("alarms:"), terminal.said());
    }

    @Test
    void another_day_is_asked_about_and_all_of_it_comes_as_json() throws IOException {
        Copies.replace(ours.resolve("alarms/red-flags.yaml"), "within: 4 h", "within: 2 h");
        assertEquals(1, replay(people.toString(), "--on", "2026-12-24", "--json"));
        assertTrue(terminal.said().contains("\"day\" : \"2026-12-24\""), terminal.said());
        assertTrue(terminal.said().contains("\"is\" : \"within 2 h\""), terminal.said());
        assertTrue(terminal.said().contains("\"people\" : 2"), terminal.said());
    }

    @Test
    void a_position_that_is_gone_is_told_as_such_and_not_line_by_line() throws IOException {
        Copies.replace(ours.resolve("positions/facet-injection.yaml"), "  - id: P-FJI-01\n", "  - id: P-FJ-ANEW\n");
        assertEquals(1, replay("shipped"));
        String said = terminal.said();
        assertTrue(said.contains(", P-FJI-01\n    listed  there -> not there\n"), said);
        assertTrue(said.contains(", P-FJ-ANEW\n    listed  not there -> there\n"), said);
    }

    @Test
    void an_edition_that_cannot_be_read_puts_nobody_to_anything() throws IOException {
        Files.writeString(ours.resolve("candidacy.yaml"), "enough: [\n");
        assertEquals(2, replay(people.toString()));
        assertEquals("", terminal.said());
        assertTrue(terminal.complained().contains("candidacy.yaml:2:1: "), terminal.complained());
        assertTrue(terminal.complained().contains("Mend the files and ask again."), terminal.complained());
    }

    @Test
    void records_are_read_by_each_edition_and_one_that_cannot_be_read_is_no_silence() throws IOException {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(records.resolve("good.json"), "{\"resourceType\":\"Patient\",\"id\":\"p\"}");
        Files.writeString(records.resolve("bad.json"), "{\"resourceType\":\"Patient\",\"id\":\"a\",\"id\":\"b\"}");
        assertEquals(2, replay(records.toString()));
        assertTrue(terminal.said().startsWith("1 person put to both editions; nobody is"), terminal.said());
        assertTrue(terminal.complained().startsWith("bad.json: "), terminal.complained());
    }

    @Test
    void everybody_in_the_clinics_own_store_is_asked_whether_the_clinic_is_open_or_not() throws IOException {
        Copies.replace(ours.resolve("alarms/red-flags.yaml"), "within: 4 h", "within: 2 h");
        Path home = Files.createDirectory(folder.resolve("home"));
        Vignette anna = Vignettes.read(people.resolve("anna.yaml")).all().getFirst();
        try (Postgres open = Postgres.start(home.resolve("data"))) {
            Ledger ledger = Ledger.open(open.dataSource());
            Caller house = Caller.house("test");
            ledger.enrol(anna.patient(), house);
            ledger.append(anna.patient().id(), anna.chart().entries(), house);
            assertEquals(1, replay(home.toString()));
        }
        assertTrue(terminal.said().contains("alarms: 1 (ALARM-CES 1)"), terminal.said());
        assertEquals(1, replay(home.resolve("data").toString()));
        assertTrue(terminal.said().contains(anna.patient().id() + ", asked on"), terminal.said());
    }

    @Test
    void what_cannot_be_asked_is_told_all_at_once() {
        assertEquals(2, terminal.run("knowledge", "replay", "shipped", "--on", "2026-02-30", "--quietly"));
        List<String> lines = terminal.complained().lines().toList();
        assertTrue(lines.get(0).startsWith("\"--quietly\" is not understood here."), terminal.complained());
        assertTrue(lines.get(1).startsWith("\"2026-02-30\" is not a day."), terminal.complained());
        assertTrue(lines.get(2).startsWith("A replay needs two editions"), terminal.complained());
        assertTrue(lines.get(3).startsWith("Write: ./foramen knowledge replay A B LEDGER"), terminal.complained());
    }

    @Test
    void a_place_where_nobody_is_says_so() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(2, replay(empty.toString()));
        assertTrue(terminal.complained().contains("it holds no vignette"), terminal.complained());
        assertEquals(2, replay(folder.resolve("nowhere").toString()));
        assertTrue(terminal.complained().contains("there is no such file or folder"), terminal.complained());
    }

    private int replay(String ledger, String... options) {
        List<String> words =
                new java.util.ArrayList<>(List.of("knowledge", "replay", "shipped", ours.toString(), ledger));
        words.addAll(List.of(options));
        return terminal.run(words.toArray(String[]::new));
    }
}
