package org.foramen.clinic;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Patient;
import org.foramen.clinic.kept.Database;
import org.foramen.clinic.links.Invite;
import org.foramen.clinic.links.Purpose;
import org.foramen.store.Caller;
import org.foramen.store.Contact;
import org.foramen.store.Ledger;
import org.foramen.store.Outbox;

/** People who come to the open clinic for one test, and the links that they are sent. */
public final class Newcomers {
    private static final Caller HOUSE = Caller.house("test");
    private static int count;

    private Newcomers() {}

    /** Somebody with a sore facet joint and a leg that does not hurt, born on 2 March 1965; answers their id. */
    public static String facet(String name) {
        return enrolled(name, """
                2026-02-10  pain       low-back axial since 2026-01-05, worst 8
                2026-02-10  finding    radicular-pain absent
                2026-02-10  goal       "to carry my granddaughter up the stairs"
                2026-05-20  therapy    physical-therapy from 2026-02-12 to 2026-05-20, failed
                2026-03-01  score      nrs 7
                2026-08-30  score      nrs 8
                2026-08-30  score      odi 44
                2026-09-01  block      medial-branch at L4-5 left, nrs 7 to 1, lasted 6 h, bupivacaine 0.5%
                2026-09-15  block      medial-branch at L4-5 left, nrs 7 to 1, lasted 5 h, bupivacaine 0.5%
                """);
    }

    /** Somebody of whom these lines are known; answers their id. */
    public static String enrolled(String name, String lines) {
        String id = name.toLowerCase(Locale.ROOT) + "-" + count++;
        Patient patient = new Patient(
                id, name + " Prado", Optional.of(LocalDate.of(1965, 3, 2)), Patient.Sex.FEMALE, Optional.of("OH"));
        Chart chart = People.chart(patient, lines);
        Ledger ledger = Ledger.open(OpenClinic.clinic().part(Database.class).source());
        ledger.enrol(patient, HOUSE);
        ledger.append(id, chart.entries(), HOUSE);
        return id;
    }

    /** The address, within the clinic, of a new link to somebody's options. */
    public static String link(String patient) {
        OpenClinic.clinic()
                .part(Invite.class)
                .patient(patient, Purpose.OPTIONS, Contact.at(patient + "@example.org", "en"), HOUSE);
        return sent(patient);
    }

    /** The address, within the clinic, in the letter that was written to somebody last. */
    public static String sent(String patient) {
        String address = OpenClinic.clinic().part(Outbox.class).before(Long.MAX_VALUE, 100, HOUSE).stream()
                .filter(message -> message.patient().equals(patient))
                .findFirst()
                .flatMap(message -> message.letter().address())
                .orElseThrow();
        return URI.create(address).getPath();
    }
}
