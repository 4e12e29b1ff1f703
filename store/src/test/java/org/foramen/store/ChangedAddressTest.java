package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once somebody is reached elsewhere, nothing goes to the address they had, and nothing that went there opens. */
class ChangedAddressTest {
    private static final LocalDate BORN = LocalDate.of(1965, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String OLD = "old@example.org";
    private static final String NEW = "new@example.org";

    private final Watch watch = new Watch();
    private TestDatabase database;
    private Outbox outbox;
    private Invitations links;
    private Contacts contacts;
    private Carers carers;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(ChangedAddressTest.class);
        outbox = Outbox.open(database.app(), watch);
        links = Invitations.open(database.app(), watch);
        contacts = Contacts.open(database.app(), watch);
        carers = Carers.open(database.app(), watch);
        Ledger.open(database.app()).enrol(Cast.rosa("rosa"), CLERK);
        contacts.change("rosa", Contact.at(OLD, "es"), CLERK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_letter_that_waits_goes_to_the_new_address_with_its_link_and_not_to_the_old_one() {
        String token = link(Optional.empty(), OLD);
        contacts.change("rosa", Contact.at(NEW, "es"), CLERK);
        List<Message> due = outbox.due(10);
        assertEquals(List.of(NEW), due.stream().map(m -> m.letter().recipient()).toList());
        assertEquals("At /link/" + token, due.getFirst().text());
        Message never = outbox.before(Long.MAX_VALUE, 10, CLERK).getLast();
        assertEquals(OLD, never.letter().recipient());
        assertEquals("address-changed", never.reason());
        assertEquals(Optional.empty(), never.letter().address());
        assertInstanceOf(Opening.Opened.class, links.open(token, BORN, TODAY, "request-1"));
    }

    @Test
    void a_letter_that_was_delayed_does_not_go_to_the_old_address_on_its_next_try() {
        link(Optional.empty(), OLD);
        outbox.delayed(
                outbox.due(10).getFirst().id(), "no answer", watch.instant().plus(Duration.ofMinutes(2)));
        contacts.change("rosa", Contact.at(NEW, "es"), CLERK);
        watch.after(Duration.ofHours(1));
        assertEquals(
                List.of(NEW),
                outbox.due(10).stream().map(m -> m.letter().recipient()).toList());
    }

    @Test
    void a_letter_that_waits_goes_nowhere_where_no_address_is_known_any_more() {
        String token = link(Optional.empty(), OLD);
        contacts.change("rosa", new Contact(Optional.empty(), Optional.of("555 0100"), "es"), CLERK);
        assertEquals(List.of(), outbox.due(10));
        assertEquals(new Opening.Shut(), links.open(token, BORN, TODAY, "request-1"));
    }

    @Test
    void a_link_that_went_to_the_old_address_opens_no_more() {
        String token = link(Optional.empty(), OLD);
        outbox.sent(outbox.due(10).getFirst().id());
        contacts.change("rosa", Contact.at(NEW, "es"), CLERK);
        assertEquals(List.of(), outbox.due(10));
        assertEquals(new Opening.Shut(), links.open(token, BORN, TODAY, "request-1"));
    }

    @Test
    void another_telephone_number_or_language_changes_nothing_about_letters_and_links() {
        String token = link(Optional.empty(), OLD);
        contacts.change("rosa", new Contact(Optional.of(OLD), Optional.of("555 0100"), "en"), CLERK);
        Message due = outbox.due(10).getFirst();
        assertEquals(OLD, due.letter().recipient());
        outbox.sent(due.id());
        contacts.change("rosa", Contact.at(OLD, "es"), CLERK);
        assertInstanceOf(Opening.Opened.class, links.open(token, BORN, TODAY, "request-1"));
    }

    @Test
    void what_goes_to_a_carer_or_to_somebody_else_stays_as_it_is() {
        Carer lucia = carers.add("rosa", Carer.named("Lucía", "daughter", "l@example.org", "es", TODAY), CLERK);
        String token = link(Optional.of(lucia.id()), "l@example.org");
        outbox.add("rosa", new Letter("news", "dr@example.org", "Hello", "Words", "en", Optional.empty()), CLERK);
        contacts.change("rosa", Contact.at(NEW, "es"), CLERK);
        assertEquals(
                List.of("l@example.org", "dr@example.org"),
                outbox.due(10).stream().map(m -> m.letter().recipient()).toList());
        assertInstanceOf(Opening.Opened.class, links.open(token, BORN, TODAY, "request-1"));
    }

    @Test
    void a_letter_without_a_link_follows_too_and_nobody_sends_it_to_the_old_address_again() {
        outbox.add("rosa", new Letter("news", OLD, "Hello", "Words", "en", Optional.empty()), CLERK);
        contacts.change("rosa", Contact.at(NEW, "es"), CLERK);
        Message never = outbox.before(Long.MAX_VALUE, 10, CLERK).getLast();
        assertFalse(outbox.again(never.id(), CLERK));
        assertEquals(NEW, outbox.due(10).getFirst().letter().recipient());
    }

    @Test
    void a_letter_to_a_carer_who_may_answer_no_more_is_not_sent() {
        Carer lucia = carers.add("rosa", Carer.named("Lucía", "daughter", "l@example.org", "es", TODAY), CLERK);
        link(Optional.of(lucia.id()), "l@example.org");
        assertTrue(carers.end("rosa", lucia.id(), CLERK));
        assertEquals(List.of(), outbox.due(10));
    }

    private String link(Optional<Long> carer, String recipient) {
        StringBuilder made = new StringBuilder();
        links.send(
                new Invitation.Wanted("rosa", "intake", carer, Duration.ofDays(14)),
                token -> {
                    made.append(token);
                    return new Letter("intake", recipient, "Hello", "At {link}", "en", Optional.of("/link/" + token));
                },
                CLERK);
        return made.toString();
    }
}
