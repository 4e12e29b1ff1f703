package org.foramen.clinic.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Origin;
import org.foramen.clinic.Newcomers;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.foramen.clinic.links.Invite;
import org.foramen.clinic.links.Purpose;
import org.foramen.store.Caller;
import org.foramen.store.Carer;
import org.foramen.store.Carers;
import org.foramen.store.Ledger;
import org.foramen.store.Outbox;
import org.junit.jupiter.api.Test;

/** What somebody writes at home of what matters to them is theirs, and a carer's is the carer's. */
class WhoSaidItTest {
    private static final Caller HOUSE = Caller.house("test");
    private static final Map<String, String> BORN = Map.of("day", "2", "month", "3", "year", "1965");

    @Test
    void what_matters_to_a_patient_stands_in_the_chart_as_said_by_the_patient() {
        String marta = Newcomers.facet("Marta");
        Entry said = written(marta, Newcomers.link(marta));
        assertEquals(Origin.PATIENT, said.origin());
        assertEquals("Marta Prado, patient", said.author());
    }

    @Test
    void what_a_carer_says_of_it_bears_the_name_of_the_carer() {
        String marta = Newcomers.facet("Marta");
        Carer lucia = OpenClinic.clinic()
                .part(Carers.class)
                .add(
                        marta,
                        Carer.named("Lucía Prado", "daughter", "l@example.org", "en", LocalDate.of(2099, 1, 1)),
                        HOUSE);
        OpenClinic.clinic().part(Invite.class).carer(marta, Purpose.OPTIONS, lucia, HOUSE);
        assertEquals("Lucía Prado, carer", written(marta, link(marta)).author());
    }

    private static Entry written(String patient, String link) {
        Web web = Web.anybody();
        web.post(link, link, BORN);
        web.post("/my/options", "/my/values", Map.of("first", "to dance again"));
        List<Entry> values =
                OpenClinic.clinic().part(Ledger.class).chart(patient, HOUSE).orElseThrow().entries().stream()
                        .filter(entry -> entry.fact().kind() == Kind.VALUES)
                        .toList();
        assertEquals(1, values.size());
        return values.getFirst();
    }

    private static String link(String patient) {
        return OpenClinic.clinic().part(Outbox.class).before(Long.MAX_VALUE, 100, HOUSE).stream()
                .filter(message -> message.patient().equals(patient))
                .findFirst()
                .flatMap(message -> message.letter().address())
                .map(address -> URI.create(address).getPath())
                .orElseThrow();
    }
}
