package org.foramen.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.foramen.chart.Referral;
import org.foramen.store.Caller;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerRequests;
import org.foramen.store.Referrals;

/** What a large clinic has to do: one person in fifty waits at triage, one in twenty-five has a request to a payer. */
final class Worklists {
    /** Of so many people one has a request. */
    static final int A_REQUEST = 25;
    /** Of so many people one waits. */
    static final int A_REFERRAL = 50;

    private static final Caller LOADER = Caller.house("loader");
    private static final PayerRequest.Asked ABLATION = new PayerRequest.Asked(
            LargeClinic.ABLATION,
            "lumbar medial branch RFA, L4-5 left",
            Optional.of(LargeClinic.SERVICE),
            "medicare",
            "medicare-facet-l34892");

    private Worklists() {}

    /** Fills both lists, if they are empty. */
    static void into(DataSource source, int people) {
        Referrals referrals = Referrals.open(source, Clock.systemUTC());
        PayerRequests requests = PayerRequests.open(source);
        if (referrals.count() > 0) {
            return;
        }
        for (int person = 0; person < people; person += A_REQUEST) {
            requests.open(Crowd.id(person), ABLATION, LOADER);
        }
        for (int person = 0; person < people; person += A_REFERRAL) {
            referrals.receive(Crowd.id(person), referral(LocalDate.now().minusDays(person % A_REFERRAL)), LOADER);
        }
    }

    private static Referral referral(LocalDate on) {
        return new Referral(
                on,
                "a general practice",
                "pain for months",
                Referral.Urgency.ROUTINE,
                Optional.empty(),
                List.of(),
                List.of("what can be done?"));
    }
}
