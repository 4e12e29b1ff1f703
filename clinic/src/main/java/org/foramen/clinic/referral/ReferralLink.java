package org.foramen.clinic.referral;

import java.util.Optional;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.GoTo;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.kept.Callers;
import org.foramen.clinic.links.Invite;
import org.foramen.clinic.links.Purpose;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.store.Caller;
import org.foramen.store.Carers;
import org.foramen.store.Contacts;
import org.foramen.store.Invitation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends the link to the intake, to the patient or to a carer, in the language each of them reads. */
@Controller
public final class ReferralLink {
    private final Invite invite;
    private final Contacts contacts;
    private final Carers carers;

    public ReferralLink(Invite invite, Contacts contacts, Carers carers) {
        this.invite = invite;
        this.contacts = contacts;
        this.carers = carers;
    }

    @PostMapping(ReferralOne.ADDRESS + "/link")
    @Does(Action.SEND_MESSAGE)
    public Answer send(
            Visit visit,
            @PathVariable String patient,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String carer) {
        Caller by = Callers.of(visit);
        Optional<Invitation> sent = carer.matches("\\d{1,18}")
                ? carers.of(patient, by).stream()
                        .filter(one -> one.id() == Long.parseLong(carer))
                        .findFirst()
                        .flatMap(one -> invite.carer(patient, Purpose.INTAKE, one, by))
                : contacts.of(patient, by).flatMap(to -> invite.patient(patient, Purpose.INTAKE, to, by));
        return new GoTo(sent.isPresent() ? TriageList.ADDRESS : "/patients/" + patient + "/reached?for=" + entry);
    }
}
