package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationsTest {
    private static final LocalDate BORN = LocalDate.of(1965, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Opening SHUT = new Opening.Shut();

    private final Watch watch = new Watch();
    private TestDatabase database;
    private Invitations links;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(InvitationsTest.class);
        links = Invitations.open(database.app(), watch);
        Ledger.open(database.app()).enrol(Cast.rosa("rosa"), CLERK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_right_date_of_birth_opens_a_link_once() {
        String token = sent(Optional.empty());
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, open(token, BORN));
        assertEquals("rosa", opened.guest().patient());
        assertEquals("intake", opened.guest().purpose());
        assertEquals("Rosa Martínez", opened.guest().name());
        assertEquals(Optional.of(opened.guest()), links.guest(opened.guest().link(), TODAY));
        assertEquals(SHUT, open(token, BORN));
    }

    @Test
    void of_twenty_who_open_the_same_link_at_once_one_comes_in() throws Exception {
        String token = sent(Optional.empty());
        List<Callable<Opening>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(() -> open(token, BORN));
        }
        try (var threads = Executors.newFixedThreadPool(20)) {
            int came = 0;
            for (Future<Opening> one : threads.invokeAll(all)) {
                came += one.get() instanceof Opening.Opened ? 1 : 0;
            }
            assertEquals(1, came);
        }
    }

    @Test
    void the_fifth_wrong_date_of_birth_closes_the_link_for_the_right_one_too() {
        String token = sent(Optional.empty());
        for (int left = 4; left > 0; left--) {
            assertEquals(new Opening.Wrong(left), open(token, BORN.plusDays(left)));
        }
        assertEquals(SHUT, open(token, BORN.minusDays(1)));
        assertEquals(SHUT, open(token, BORN));
        Event last =
                Audit.open(database.app()).aboutPatient("rosa", 1).getFirst().event();
        assertEquals(Event.Outcome.REFUSED, last.outcome());
        assertTrue(last.by().who().startsWith("patient/"), last.by().who());
    }

    @Test
    void a_link_is_over_after_its_time_and_an_unknown_one_never_opens() {
        String token = sent(Optional.empty());
        watch.after(Duration.ofDays(14).minusSeconds(1));
        assertEquals(new Opening.Wrong(4), open(token, BORN.plusDays(1)));
        watch.after(Duration.ofSeconds(1));
        assertEquals(SHUT, open(token, BORN));
        assertEquals(SHUT, open("made-up", BORN));
        assertEquals(Optional.empty(), links.of("made-up"));
    }

    @Test
    void only_the_latest_link_of_a_person_for_a_purpose_is_good() {
        String first = sent(Optional.empty());
        String second = sent(Optional.empty());
        assertEquals(SHUT, open(first, BORN));
        assertInstanceOf(Opening.Opened.class, open(second, BORN));
        assertEquals(2, links.made(links.of(second).orElseThrow(), Duration.ofDays(1)));
        assertEquals(2, links.to("rosa", CLERK).size());
    }

    @Test
    void a_carer_comes_in_until_their_day_or_until_it_is_taken_back() {
        Carers carers = Carers.open(database.app(), watch);
        Carer lucia = carers.add("rosa", Carer.named("Lucía", "daughter", "l@example.org", "es", TODAY), CLERK);
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, open(sent(Optional.of(lucia.id())), BORN));
        assertTrue(opened.guest().carer());
        assertEquals("Lucía", opened.guest().name());
        long link = opened.guest().link();
        assertEquals("carer/" + link, opened.guest().who());
        assertTrue(links.guest(link, TODAY).isPresent());
        assertEquals(Optional.empty(), links.guest(link, TODAY.plusDays(1)));
        assertTrue(carers.end("rosa", lucia.id(), CLERK));
        assertFalse(carers.end("rosa", lucia.id(), CLERK));
        assertEquals(Optional.empty(), links.guest(link, TODAY));
        assertEquals(SHUT, open(sent(Optional.of(lucia.id())), BORN));
    }

    @Test
    void nobody_comes_in_as_the_carer_of_somebody_else() {
        Ledger.open(database.app()).enrol(Cast.rosa("ana"), CLERK);
        Carer other = Carers.open(database.app(), watch)
                .add("ana", Carer.named("Lucía", "daughter", "l@example.org", "es", TODAY), CLERK);
        assertThrows(StoreFailure.class, () -> sent(Optional.of(other.id())));
    }

    @Test
    void closing_a_link_ends_what_came_in_by_it() {
        String token = sent(Optional.empty());
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, open(token, BORN));
        links.close(links.of(token).orElseThrow(), CLERK);
        assertEquals(Optional.empty(), links.guest(opened.guest().link(), TODAY));
    }

    @Test
    void the_token_stands_nowhere_in_the_rows_of_links_and_the_database_lets_none_be_used_twice() throws SQLException {
        String token = sent(Optional.empty());
        open(token, BORN);
        try (Connection app = database.asApp();
                Statement statement = app.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT l::text FROM clinic.link l");
            assertTrue(rows.next());
            assertFalse(rows.getString(1).contains(token));
            assertThrows(SQLException.class, () -> statement.execute("UPDATE clinic.link SET used = NULL, tries = 0"));
            assertThrows(SQLException.class, () -> statement.execute("DELETE FROM clinic.link"));
        }
    }

    private Opening open(String token, LocalDate born) {
        return links.open(token, born, TODAY, "request-9");
    }

    private String sent(Optional<Long> carer) {
        List<String> tokens = new ArrayList<>();
        links.send(
                new Invitation.Wanted("rosa", "intake", carer, Duration.ofDays(14)),
                token -> {
                    tokens.add(token);
                    return new Letter(
                            "intake", "r@example.org", "Hello", "At {link}", "en", Optional.of("/link/" + token));
                },
                CLERK);
        return tokens.getFirst();
    }
}
