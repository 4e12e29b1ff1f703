package org.foramen.clinic.links;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.door.Guard;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Words;
import org.foramen.store.Caller;
import org.foramen.store.Carer;
import org.foramen.store.Contact;
import org.foramen.store.Invitation;
import org.foramen.store.Invitations;
import org.foramen.store.Letter;
import org.springframework.stereotype.Component;

/** Sends links: makes one, writes the letter that brings it in the language of whoever gets it, and puts it into the outbox. */
@Component
public final class Invite {
    /** How long a link is good. */
    public static final Duration LIFE = Duration.ofDays(14);

    private final Invitations invitations;
    private final Languages languages;
    private final Outside outside;
    private final Clock clock;

    public Invite(Invitations invitations, Languages languages, Outside outside, Clock clock) {
        this.invitations = invitations;
        this.languages = languages;
        this.outside = outside;
        this.clock = clock;
    }

    /** Sends a patient a link; nothing where nobody knows an address. */
    public Optional<Invitation> patient(String patient, Purpose purpose, Contact contact, Caller by) {
        Invitation.Wanted wanted = new Invitation.Wanted(patient, purpose.word(), Optional.empty(), LIFE);
        return contact.email().map(email -> send(wanted, email, contact.language(), by));
    }

    /** Sends a link to somebody who answers for the patient; nothing where their day has passed. */
    public Optional<Invitation> carer(String patient, Purpose purpose, Carer carer, Caller by) {
        Invitation.Wanted wanted = new Invitation.Wanted(patient, purpose.word(), Optional.of(carer.id()), LIFE);
        return Optional.of(carer)
                .filter(c -> c.mayOn(LocalDate.now(clock)))
                .map(c -> send(wanted, c.email(), c.language(), by));
    }

    private Invitation send(Invitation.Wanted wanted, String email, String language, Caller by) {
        Words words = languages.in(language).orElseGet(() -> languages.spokenTo(List.of()));
        return invitations.send(wanted, token -> letter(wanted, email, words, token), by);
    }

    private Letter letter(Invitation.Wanted wanted, String email, Words words, String token) {
        String whom = wanted.carer().isPresent() ? "carer" : "patient";
        String last = words.day(
                clock.instant().plus(LIFE).atZone(words.zone()).toLocalDate().minusDays(1));
        String path = Guard.LINK + token + "?in=" + words.locale().getLanguage();
        return new Letter(
                wanted.purpose(),
                email,
                words.say("letter." + wanted.purpose() + ".subject"),
                String.join(
                        "\n\n",
                        words.say("letter.hello"),
                        words.say("letter." + wanted.purpose() + "." + whom),
                        words.say("letter.open") + "\n" + Letter.GAP,
                        words.say("letter.how." + whom, last),
                        words.say("letter.emergency", words.say("emergency.number")),
                        words.say("letter.mistake")),
                words.locale().getLanguage(),
                Optional.of(outside.address(path)));
    }
}
