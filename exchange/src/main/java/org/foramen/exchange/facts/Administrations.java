package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Dose;
import org.foramen.chart.Fact;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.exchange.r4.Node;

/** MedicationAdministration: a dose that was given, and with it the hour of the last dose. */
final class Administrations {
    private static final Set<String> NOT_GIVEN = Set.of("entered-in-error", "not-done");

    private Administrations() {}

    static void read(Sheet sheet) {
        Node node = sheet.node();
        if (NOT_GIVEN.contains(node.text("status"))) {
            return;
        }
        Node effective = node.choice("effective");
        LocalDate on = When.end(effective)
                .or(() -> When.start(effective))
                .map(When::last)
                .orElse(sheet.today());
        Optional<LocalDateTime> hour = hour(effective);
        Optional<Quantity> amount = Dosages.amount(node.at("dosage").at("dose"));
        String route = Dosages.route(node.at("dosage"));
        Medicines.medicine(sheet, on, drug -> facts(on, drug, amount, route, hour));
    }

    private static List<Fact> facts(
            LocalDate on, Term drug, Optional<Quantity> amount, String route, Optional<LocalDateTime> hour) {
        List<Fact> facts = new ArrayList<>();
        amount.ifPresent(given -> facts.add(new Dose(on, drug, given, route)));
        facts.add(new Medication(on, drug, amount, "", Optional.of(on), Optional.of(on), hour, true));
        return facts;
    }

    private static Optional<LocalDateTime> hour(Node effective) {
        if (effective.type().equals("Period")) {
            return When.hour(effective.text("end")).or(() -> When.hour(effective.text("start")));
        }
        return When.hour(effective.text());
    }
}
