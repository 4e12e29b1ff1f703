package org.foramen.clinic.links;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.foramen.store.Caller;
import org.foramen.store.Carers;
import org.foramen.store.Contacts;
import org.foramen.store.Invitation;
import org.foramen.store.Invitations;
import org.foramen.store.Role;
import org.springframework.stereotype.Component;

/**
 * A new link for an old one. It goes to the address on file and nowhere else, a few times a day at most; what came of it
 * is told to nobody who asks, for an address and a link must not be found out that way.
 */
@Component
public final class Fresh {
    /** How many links for the same person and purpose are sent within a day, before only the clinic sends more. */
    static final int MOST = 3;

    private static final Duration DAY = Duration.ofDays(1);

    private final Invitations invitations;
    private final Contacts contacts;
    private final Carers carers;
    private final Invite invite;
    private final Clock clock;

    public Fresh(Invitations invitations, Contacts contacts, Carers carers, Invite invite, Clock clock) {
        this.invitations = invitations;
        this.contacts = contacts;
        this.carers = carers;
        this.invite = invite;
        this.clock = clock;
    }

    /** Sends a new link in place of that one, where there was such a link and it is good no more. */
    void instead(String token, String correlation) {
        invitations
                .of(token)
                .filter(old -> !old.good(clock.instant()) && invitations.made(old, DAY) < MOST)
                .ifPresent(old -> send(old, new Caller("link/" + old.id(), Role.PATIENT, correlation)));
    }

    /** Sends a new link in place of that one because one of the clinic's people asks for it; false where nobody knows how. */
    public boolean anew(String patient, long link, Caller by) {
        return invitations.to(patient, by).stream()
                .filter(old -> old.id() == link)
                .findFirst()
                .map(old -> send(old, by))
                .orElse(false);
    }

    private boolean send(Invitation old, Caller by) {
        return Purpose.of(old.purpose())
                .flatMap(purpose -> old.carer().isPresent() ? carer(old, purpose, by) : patient(old, purpose, by))
                .isPresent();
    }

    private Optional<Invitation> carer(Invitation old, Purpose purpose, Caller by) {
        return carers.of(old.patient(), by).stream()
                .filter(carer -> old.carer().equals(Optional.of(carer.id())))
                .findFirst()
                .flatMap(carer -> invite.carer(old.patient(), purpose, carer, by));
    }

    private Optional<Invitation> patient(Invitation old, Purpose purpose, Caller by) {
        return contacts.of(old.patient(), by).flatMap(contact -> invite.patient(old.patient(), purpose, contact, by));
    }
}
