package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final Watch watch = new Watch();
    private TestDatabase database;
    private Outbox outbox;
    private Invitations links;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(OutboxTest.class);
        outbox = Outbox.open(database.app(), watch);
        links = Invitations.open(database.app(), watch);
        Ledger.open(database.app()).enrol(Cast.rosa("rosa"), CLERK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_address_of_a_link_is_kept_until_it_is_sent_and_then_forgotten() {
        link();
        Message due = outbox.due(10).getFirst();
        assertEquals("Open /link/secret now", due.text());
        outbox.sent(due.id());
        Message sent = outbox.numbered(due.id(), CLERK).orElseThrow();
        assertEquals(Message.State.SENT, sent.state());
        assertEquals(Optional.of(Cast.NOON), sent.sent());
        assertEquals("Open {link} now", sent.text());
    }

    @Test
    void what_one_takes_another_does_not_until_the_lease_is_over() {
        plain();
        assertEquals(1, outbox.due(10).size());
        assertEquals(List.of(), outbox.due(10));
        watch.after(Outbox.LEASE);
        assertEquals(2, outbox.due(10).getFirst().attempts());
    }

    @Test
    void a_row_that_somebody_else_holds_is_passed_over() throws SQLException {
        plain();
        plain();
        try (Connection other = database.asApp();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT 1 FROM clinic.message ORDER BY id LIMIT 1 FOR UPDATE");
            assertEquals(1, outbox.due(10).size());
        }
    }

    @Test
    void what_could_not_go_out_is_tried_again_when_its_time_has_come() {
        plain();
        Message first = outbox.due(10).getFirst();
        outbox.delayed(first.id(), "no answer", watch.instant().plus(Duration.ofMinutes(2)));
        assertEquals(List.of(), outbox.due(10));
        watch.after(Duration.ofMinutes(2));
        Message again = outbox.due(10).getFirst();
        assertEquals("no answer", again.reason());
        assertEquals(2, again.attempts());
    }

    @Test
    void what_failed_is_tried_anew_when_somebody_asks_for_it() {
        plain();
        Message first = outbox.due(10).getFirst();
        outbox.failed(first.id(), "no such mailbox");
        assertEquals(List.of(), outbox.due(10));
        assertTrue(outbox.again(first.id(), CLERK));
        assertFalse(outbox.again(first.id(), CLERK));
        assertEquals(1, outbox.due(10).getFirst().attempts());
    }

    @Test
    void a_letter_whose_link_is_over_is_not_sent_and_says_why() {
        link();
        watch.after(Duration.ofDays(15));
        assertEquals(List.of(), outbox.due(10));
        Message message = outbox.before(Long.MAX_VALUE, 10, CLERK).getFirst();
        assertEquals(Message.State.FAILED, message.state());
        assertEquals("link-over", message.reason());
        assertEquals(Optional.empty(), message.letter().address());
        assertFalse(outbox.again(message.id(), CLERK));
    }

    @Test
    void how_somebody_is_reached_changes_and_what_was_before_stays() {
        Contacts contacts = Contacts.open(database.app(), watch);
        assertEquals(Optional.empty(), contacts.of("rosa", CLERK));
        contacts.change("rosa", Contact.at("old@example.org", "es"), CLERK);
        contacts.change("rosa", new Contact(Optional.empty(), Optional.of("555 0100"), "EN"), CLERK);
        assertEquals("en", contacts.of("rosa", CLERK).orElseThrow().language());
        assertEquals(
                Optional.of("old@example.org"),
                contacts.history("rosa", CLERK).getLast().contact().email());
        assertFalse(Audit.open(database.app()).latest(50).toString().contains("example.org"));
    }

    @Test
    void whoever_may_answer_for_the_patient_is_listed() {
        Carers carers = Carers.open(database.app(), watch);
        Carer lucia = Carer.named("Lucía", "daughter", "l@example.org", "es", LocalDate.of(2026, 12, 1));
        Carer kept = carers.add("rosa", lucia, CLERK);
        assertEquals(List.of(kept), carers.of("rosa", CLERK));
        assertTrue(kept.mayOn(LocalDate.of(2026, 12, 1)));
        assertFalse(kept.mayOn(LocalDate.of(2026, 12, 2)));
    }

    private void plain() {
        outbox.add("rosa", new Letter("news", "r@example.org", "Hello", "Words", "en", Optional.empty()), CLERK);
    }

    private void link() {
        links.send(
                new Invitation.Wanted("rosa", "intake", Optional.empty(), Duration.ofDays(14)),
                token -> new Letter(
                        "intake", "r@example.org", "Hello", "Open {link} now", "en", Optional.of("/link/secret")),
                CLERK);
    }
}
