package org.foramen.clinic.post;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.foramen.store.Message;

/** Where letters are handed over: one letter, one word with the mail server, and what came of it. */
record Counter(MailServer server) {
    private static final String UTF8 = "UTF-8";

    Handed hand(Message message) {
        try {
            Session session = Session.getInstance(server.properties());
            MimeMessage mail = written(session, message);
            try (Transport transport = session.getTransport("smtp")) {
                connect(transport);
                transport.sendMessage(mail, mail.getAllRecipients());
            }
            return new Handed.Taken();
        } catch (AddressException odd) {
            return new Handed.Never(said(odd));
        } catch (SendFailedException refused) {
            boolean ever = Optional.ofNullable(refused.getInvalidAddresses())
                    .filter(invalid -> invalid.length > 0)
                    .isEmpty();
            return ever ? new Handed.NotNow(said(refused)) : new Handed.Never(said(refused));
        } catch (MessagingException failed) {
            return new Handed.NotNow(said(failed));
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (server.user().isPresent()) {
            transport.connect(server.host(), server.port(), server.user().get(), server.password());
        } else {
            transport.connect();
        }
    }

    private MimeMessage written(Session session, Message message) throws MessagingException {
        MimeMessage mail = new Numbered(session, "<foramen-" + message.id() + "@" + server.host() + ">");
        mail.setFrom(new InternetAddress(server.from(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.letter().recipient(), true));
        mail.setSubject(message.letter().subject(), UTF8);
        mail.setText(message.text(), UTF8);
        mail.setContentLanguage(new String[] {message.letter().language()});
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static String said(MessagingException failure) {
        return String.valueOf(failure.getMessage()).strip();
    }

    /** A letter has the same number each time it is tried, so that one that arrives twice can be known as one. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
