package org.foramen.clinic.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.foramen.chart.Referral;
import org.foramen.store.Caller;
import org.foramen.store.Contact;
import org.foramen.store.Contacts;
import org.foramen.store.Referrals;

/** Those of the demonstration who wait at triage: each with a referral, and an address at which nobody reads. */
final class Referred {
    private static final int MANY = 8;
    private static final int EVERY = 5;
    private static final int DAYS = 4;

    private Referred() {}

    /** Refers some of these people, unless somebody waits already. */
    static void some(DataSource source, Clock clock, List<String> people, Caller by) {
        Referrals referrals = Referrals.open(source, clock);
        Contacts contacts = Contacts.open(source, clock);
        if (referrals.count() > 0) {
            return;
        }
        IntStream.range(0, Math.min(MANY, people.size() / EVERY)).forEach(i -> {
            String patient = people.get(i * EVERY);
            contacts.change(patient, Contact.at("person-" + i + "@example.org", i % 2 == 0 ? "en" : "es"), by);
            referrals.receive(patient, referral(LocalDate.now(clock).minusDays((long) DAYS * i), i), by);
        });
    }

    private static Referral referral(LocalDate received, int i) {
        Referral.Urgency[] urgencies = Referral.Urgency.values();
        return new Referral(
                received,
                "Dr Ana Ruiz, Lakeside Family Practice",
                "Pain that has not become better; please see whether a procedure can help.",
                urgencies[i % urgencies.length],
                Optional.of(received.minusDays(1)),
                List.of("Imaging report"),
                List.of("Is a procedure right, and when?"));
    }
}
