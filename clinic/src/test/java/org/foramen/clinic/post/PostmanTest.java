package org.foramen.clinic.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foramen.store.Letter;
import org.foramen.store.Message;
import org.junit.jupiter.api.Test;

class PostmanTest {
    @Test
    void a_letter_arrives_with_its_link_in_its_language_and_with_the_same_number_each_time() throws MessagingException {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            Counter counter = new Counter(server(mail.getSmtp().getPort()));
            Message letter = letter("rosa@example.org");
            assertInstanceOf(Handed.Taken.class, counter.hand(letter));
            assertInstanceOf(Handed.Taken.class, counter.hand(letter));
            MimeMessage[] arrived = mail.getReceivedMessages();
            assertEquals(2, arrived.length);
            assertEquals(arrived[0].getMessageID(), arrived[1].getMessageID());
            assertEquals("¿Cómo está?", arrived[0].getSubject());
            assertEquals(List.of("es"), List.of(arrived[0].getContentLanguage()));
            assertTrue(GreenMailUtil.getBody(arrived[0]).contains("http"), GreenMailUtil.getBody(arrived[0]));
        } finally {
            mail.stop();
        }
    }

    @Test
    void a_server_that_is_not_there_is_tried_again_and_an_address_that_is_none_never() {
        Counter nobody = new Counter(server(1));
        assertInstanceOf(Handed.NotNow.class, nobody.hand(letter("rosa@example.org")));
        assertInstanceOf(Handed.Never.class, nobody.hand(letter("rosa at home")));
    }

    @Test
    void the_pause_doubles_up_to_four_hours_and_all_tries_take_most_of_a_day() {
        assertEquals(Duration.ofMinutes(1), Postman.pause(1));
        assertEquals(Duration.ofMinutes(2), Postman.pause(2));
        assertEquals(Duration.ofMinutes(128), Postman.pause(8));
        assertEquals(Duration.ofHours(4), Postman.pause(9));
        assertEquals(Duration.ofHours(4), Postman.pause(100));
        long minutes = IntStream.range(1, Postman.MOST)
                .mapToLong(i -> Postman.pause(i).toMinutes())
                .sum();
        assertTrue(minutes > 20 * 60, minutes + " minutes");
    }

    private static MailServer server(int port) {
        return new MailServer("127.0.0.1", port, Optional.empty(), "", "none", "clinic@example.org");
    }

    private static Message letter(String to) {
        Letter letter =
                new Letter("intake", to, "¿Cómo está?", "Abra {link}", "es", Optional.of("http://localhost/link/x"));
        return new Message(
                7,
                "rosa",
                "Rosa",
                letter,
                Optional.of(3L),
                Instant.EPOCH,
                "desk",
                Message.State.WAITING,
                "",
                1,
                Instant.EPOCH,
                Optional.empty());
    }
}
