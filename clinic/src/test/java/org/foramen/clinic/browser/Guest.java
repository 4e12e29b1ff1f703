package org.foramen.clinic.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Patient;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.kept.Database;
import org.foramen.clinic.links.Invite;
import org.foramen.clinic.links.Purpose;
import org.foramen.store.Caller;
import org.foramen.store.Carer;
import org.foramen.store.Carers;
import org.foramen.store.Contact;
import org.foramen.store.Contacts;
import org.foramen.store.Ledger;
import org.foramen.store.Outbox;

/** Somebody who comes by a link on a telephone, and counts each tap, press and line that they write. */
final class Guest implements AutoCloseable {
    private static final Caller HOUSE = Caller.house("test");
    private static final LocalDate BORN = LocalDate.of(1941, 3, 2);

    private final Window window;
    private final String patient;
    private final List<String> barriers = new ArrayList<>();
    private int interactions;

    private Guest(Window window, String patient) {
        this.window = window;
        this.patient = patient;
    }

    /** The patient, who comes by a link of their own. */
    static Guest patient(String patient, Purpose purpose, String language) {
        enrol(patient, language);
        OpenClinic.clinic()
                .part(Invite.class)
                .patient(patient, purpose, Contact.at(patient + "@example.org", language), HOUSE);
        return arriving(patient);
    }

    /** The patient's daughter, who may answer for her. */
    static Guest daughter(String patient, String name) {
        enrol(patient, "en");
        Carer daughter = OpenClinic.clinic()
                .part(Carers.class)
                .add(
                        patient,
                        Carer.named(
                                name,
                                "daughter",
                                "daughter@example.org",
                                "en",
                                LocalDate.now().plusDays(30)),
                        HOUSE);
        OpenClinic.clinic().part(Invite.class).carer(patient, Purpose.INTAKE, daughter, HOUSE);
        return arriving(patient);
    }

    private static void enrol(String patient, String language) {
        ledger().enrol(
                        new Patient(patient, "Inés Prado", Optional.of(BORN), Patient.Sex.FEMALE, Optional.of("OH")),
                        HOUSE);
        OpenClinic.clinic().part(Contacts.class).change(patient, Contact.at(patient + "@example.org", language), HOUSE);
    }

    private static Guest arriving(String patient) {
        String address = OpenClinic.clinic().part(Outbox.class).before(Long.MAX_VALUE, 100, HOUSE).stream()
                .filter(message -> message.patient().equals(patient))
                .findFirst()
                .flatMap(message -> message.letter().address())
                .orElseThrow();
        Guest guest = new Guest(Window.stranger(390), patient);
        guest.page().navigate(address);
        guest.page().locator("[name=day]").fill("2");
        guest.page().locator("[name=month]").fill("3");
        guest.page().locator("[name=year]").fill("1941");
        guest.page().locator("main button[type=submit]").click();
        return guest;
    }

    static Ledger ledger() {
        return Ledger.open(OpenClinic.clinic().part(Database.class).source());
    }

    Chart chart() {
        return ledger().chart(patient, HOUSE).orElseThrow();
    }

    Page page() {
        return window.page();
    }

    int interactions() {
        return interactions;
    }

    /** What stood in the way on any page that was answered, and pages wider than the telephone. */
    List<String> barriers() {
        return List.copyOf(barriers);
    }

    /** Looks at the page as somebody would who cannot see or hold a telephone well. */
    Guest look() {
        window.barriers().forEach(barrier -> barriers.add(page().url() + " " + barrier));
        if (window.overflow() > 0) {
            barriers.add(page().url() + " is wider than the telephone");
        }
        return this;
    }

    /** Chooses these answers, each by its own tap. */
    Guest pick(String... ids) {
        for (String id : ids) {
            tap(page().locator("label.pick__label[for='" + id + "']"));
        }
        return this;
    }

    Guest write(String id, String words) {
        page().locator("[id='" + id + "']").fill(words);
        interactions++;
        return this;
    }

    /** Goes on to the next page. */
    Guest on() {
        look();
        tap(page().locator("main .nhsuk-button").first());
        return this;
    }

    void tap(Locator what) {
        what.click();
        interactions++;
    }

    /** Moves the keyboard to that place, as the tabulator key goes, and presses a key there. */
    Guest press(String selector, String key) {
        String there = "document.activeElement.matches(\"" + selector + "\")";
        for (int tabs = 0; !Boolean.TRUE.equals(page().evaluate(there)); tabs++) {
            if (tabs > 200) {
                throw new AssertionError("the keyboard does not come to " + selector);
            }
            page().keyboard().press("Tab");
        }
        page().keyboard().press(key);
        interactions++;
        return this;
    }

    /** What is wrong with a page for this person, on a desk and on the telephone. */
    List<String> wrong(String address) {
        return window.wrong(address);
    }

    @Override
    public void close() {
        window.close();
    }
}
