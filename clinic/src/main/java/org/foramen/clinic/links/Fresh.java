package org.foramen.clinic.links;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.foramen.store.Caller;
import org.foramen.store.Carer;
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

    private void send(Invitation old, Caller by) {
        Optional<Purpose> purpose = Purpose.of(old.purpose());
        if (old.carer().isPresent()) {
            Optional<Carer> carer = carers.of(old.patient(), by).stream()
                    .filter(c -> old.carer().equals(Optional.of(c.id())))
                    .findFirst();
            carer.ifPresent(c -> purpose.ifPresent(p -> invite.carer(old.patient(), p, c, by)));
        } else {
            contacts.of(old.patient(), by)
                    .ifPresent(contact -> purpose.ifPresent(p -> invite.patient(old.patient(), p, contact, by)));
        }
    }
}
