package org.foramen.clinic.referral;

import java.util.List;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.store.Referrals;

/**
 * What is decided about a referral.
 *
 * @param what the decision in a word, as the chart keeps it
 * @param state what becomes of the referral
 * @param reason why, in the clinician's words
 */
record Triaged(String what, Referrals.State state, String reason) {
    private static final String ACCEPT = "accept-referral";
    private static final String MORE = "ask-for-more";
    private static final String REDIRECT = "redirect-referral";
    private static final List<String> ALL = List.of(ACCEPT, MORE, REDIRECT);

    static List<Field> fields(Asking asking) {
        return List.of(asking.radio("what", ALL), asking.area("why"));
    }

    static Read<Triaged> read(Reading reading) {
        String what = reading.choice("what", ALL, "problem.triage");
        String why = reading.text("why", "problem.triage-why");
        return reading.unless(() -> new Triaged(what, state(what), why));
    }

    private static Referrals.State state(String what) {
        if (what.equals(ACCEPT)) {
            return Referrals.State.ACCEPTED;
        }
        return what.equals(MORE) ? Referrals.State.MORE : Referrals.State.REDIRECTED;
    }
}
