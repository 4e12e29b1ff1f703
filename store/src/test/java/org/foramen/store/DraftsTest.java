package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.foramen.store.Cast.DOCTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody has begun to answer is kept until it is sent, and then forgotten. */
class DraftsTest {
    private final Watch watch = new Watch();
    private TestDatabase database;
    private Drafts drafts;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(DraftsTest.class);
        drafts = Drafts.open(database.app(), watch);
        for (String id : List.of("rosa", "miguel")) {
            Ledger.open(database.app()).enrol(Cast.rosa(id), CLERK);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_saved_is_found_again_with_who_saved_it_last_and_when() {
        Draft begun = begin();
        save(begun, Map.of("peg-1", "6", "goal", "Subir \"toda\" la escalera: ñ"));
        watch.after(Duration.ofDays(3));
        drafts.save(begun, List.of("wish"), Map.of("wish", "avoid"), DOCTOR);
        Draft found = drafts.latest("rosa", "intake", CLERK).orElseThrow();
        assertEquals(Map.of("peg-1", "6", "goal", "Subir \"toda\" la escalera: ñ", "wish", "avoid"), found.answers());
        assertEquals(DOCTOR.who(), found.who());
        assertEquals(Cast.NOON, found.started());
        assertEquals(watch.instant(), found.saved());
        assertEquals(begun.id(), begin().id());
    }

    @Test
    void a_page_that_is_saved_anew_forgets_what_stood_on_it_and_nothing_else() {
        Draft begun = begin();
        save(begun, Map.of("peg-1", "6"));
        drafts.save(begun, List.of("signs.fever", "signs-rest"), Map.of("signs.fever", "yes"), CLERK);
        drafts.save(begun, List.of("signs.fever", "signs-rest"), Map.of("signs-rest", "no"), CLERK);
        assertEquals(Map.of("peg-1", "6", "signs-rest", "no"), latest().answers());
    }

    @Test
    void it_is_sent_once_and_what_was_answered_is_forgotten() throws SQLException {
        Draft begun = begin();
        save(begun, Map.of("peg-1", "6"));
        drafts.sent(begun, CLERK);
        watch.after(Duration.ofHours(1));
        drafts.sent(begun, DOCTOR);
        save(begun, Map.of("peg-1", "9"));
        assertEquals(Optional.of(Cast.NOON), latest().sent());
        assertEquals(CLERK.who(), latest().who());
        assertEquals(Map.of(), latest().answers());
        try (Connection app = database.asApp();
                Statement statement = app.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "UPDATE clinic.intake_draft SET answers = '{}' || " + "'{\"peg-1\": \"9\"}'::jsonb"));
        }
    }

    @Test
    void after_it_was_sent_another_one_is_begun_empty() {
        Draft first = begin();
        save(first, Map.of("peg-1", "6"));
        drafts.sent(first, CLERK);
        watch.after(Duration.ofDays(30));
        Draft second = begin();
        assertNotEquals(first.id(), second.id());
        assertEquals(Map.of(), second.answers());
        assertEquals(second.id(), latest().id());
    }

    @Test
    void each_person_and_each_questionnaire_has_a_draft_of_its_own() {
        Draft rosa = begin();
        save(rosa, Map.of("peg-1", "6"));
        assertEquals(Optional.empty(), drafts.latest("miguel", "intake", CLERK));
        assertEquals(Optional.empty(), drafts.latest("rosa", "follow-up", CLERK));
        assertEquals(Map.of(), drafts.begin("miguel", "intake", CLERK).answers());
        assertEquals(Map.of(), drafts.begin("rosa", "follow-up", CLERK).answers());
    }

    @Test
    void the_audit_says_who_saved_and_sent_and_never_what() {
        Draft rosa = begin();
        save(rosa, Map.of("goal", "To walk to the market"));
        drafts.sent(rosa, CLERK);
        String audit = Audit.open(database.app()).aboutPatient("rosa", 20).toString();
        assertTrue(audit.contains("save") && audit.contains("send"), audit);
        assertFalse(audit.contains("market") || audit.contains("goal"), audit);
    }

    private Draft begin() {
        return drafts.begin("rosa", "intake", CLERK);
    }

    private void save(Draft draft, Map<String, String> answers) {
        drafts.save(draft, answers.keySet(), answers, CLERK);
    }

    private Draft latest() {
        return drafts.latest("rosa", "intake", CLERK).orElseThrow();
    }
}
