package org.foramen.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Insurance;
import org.foramen.chart.Origin;
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

    /** The longest that somebody waits, in days. */
    private static final int LONGEST = 42;

    private static final Caller LOADER = Caller.house("loader");
    private static final PayerRequest.Asked ABLATION = new PayerRequest.Asked(
            LargeClinic.ABLATION,
            "lumbar medial branch RFA, L4-5 left",
            Optional.of(LargeClinic.SERVICE),
            "medicare",
            "medicare-facet-l34892");

    /** Where those live who have a request, for its policy speaks there. */
    static final String STATE = "TX";
    /** What covers them. */
    static final List<Entry> COVER = List.of(new Entry(
            new EntryId(new UUID(0, 1)),
            Instant.parse("2026-01-01T09:00:00Z"),
            "loader",
            Origin.RECORD,
            new Insurance(LocalDate.of(2026, 1, 1), "medicare", "Medicare", Optional.empty(), Optional.empty())));

    private Worklists() {}

    /** Fills both lists where they are empty, and gives the numbers of the requests in the order of the people. */
    static List<Long> into(DataSource source, int people) {
        Referrals referrals = Referrals.open(source, Clock.systemUTC());
        for (int person = 0; person < people && referrals.count() < people / A_REFERRAL; person += A_REFERRAL) {
            referrals.receive(Crowd.id(person), referral(LocalDate.now().minusDays(person % LONGEST)), LOADER);
        }
        PayerRequests requests = PayerRequests.open(source);
        return IntStream.range(0, people / A_REQUEST)
                .mapToObj(number -> requests.open(Crowd.id(number * A_REQUEST), ABLATION, LOADER))
                .toList();
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
