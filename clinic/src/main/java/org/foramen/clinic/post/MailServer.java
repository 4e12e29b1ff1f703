package org.foramen.clinic.post;

import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.Environment;

/**
 * The mail server that letters are handed to, as it was told from outside: {@code foramen.mail.host} and its like, or
 * {@code FORAMEN_MAIL_HOST} in the environment.
 *
 * @param host its name
 * @param port its port
 * @param user whom to sign in as; nobody where it asks for none
 * @param password the password of that user
 * @param secure "starttls" (the default), "tls" or "none"
 * @param from the address that letters come from
 */
public record MailServer(String host, int port, Optional<String> user, String password, String secure, String from) {
    private static final int SUBMISSION = 587;
    private static final String PATIENCE = "15000";

    /** The server that was named; nothing where none was, and letters wait in the outbox. */
    public static Optional<MailServer> of(Environment told) {
        return Optional.ofNullable(told.getProperty("foramen.mail.host"))
                .filter(host -> !host.isBlank())
                .map(host -> new MailServer(
                        host,
                        told.getProperty("foramen.mail.port", Integer.class, SUBMISSION),
                        Optional.ofNullable(told.getProperty("foramen.mail.user")),
                        told.getProperty("foramen.mail.password", ""),
                        told.getProperty("foramen.mail.secure", "starttls"),
                        told.getProperty("foramen.mail.from", "clinic@" + host)));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }

    /** What the mail library has to know. */
    Properties properties() {
        Properties known = new Properties();
        known.setProperty("mail.transport.protocol", "smtp");
        known.setProperty("mail.smtp.host", host);
        known.setProperty("mail.smtp.port", Integer.toString(port));
        known.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        known.setProperty("mail.smtp.starttls.enable", Boolean.toString(secure.equals("starttls")));
        known.setProperty("mail.smtp.starttls.required", Boolean.toString(secure.equals("starttls")));
        known.setProperty("mail.smtp.ssl.enable", Boolean.toString(secure.equals("tls")));
        known.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        known.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        known.setProperty("mail.smtp.timeout", PATIENCE);
        known.setProperty("mail.smtp.writetimeout", PATIENCE);
        return known;
    }
}
