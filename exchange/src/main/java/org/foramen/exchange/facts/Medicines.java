package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/** MedicationRequest, MedicationStatement and MedicationDispense: what somebody takes, took, or was told not to take. */
final class Medicines {
    /** Never a medicine that somebody took: not yet, not meant, or written down by mistake. */
    private static final Set<String> NEVER =
            Set.of("entered-in-error", "cancelled", "draft", "intended", "preparation", "declined");

    private static final Set<String> NO_LONGER = Set.of("completed", "stopped", "not-taken");
    private static final Set<String> NO_ORDER = Set.of("proposal", "option");

    private Medicines() {}

    static void request(Sheet sheet) {
        Node node = sheet.node();
        if (NEVER.contains(node.text("status")) || NO_ORDER.contains(node.text("intent"))) {
            return;
        }
        Optional<When> authored = When.of(node.text("authoredOn"));
        List<Node> dosages = node.each("dosageInstruction");
        boolean forbidden = node.is("doNotPerform", "true");
        boolean taking = !NO_LONGER.contains(node.text("status")) && !forbidden;
        Optional<LocalDate> from = forbidden ? Optional.empty() : authored.map(When::first);
        Optional<LocalDate> to = Dosages.until(node.at("dosageInstruction"));
        say(sheet, authored.map(When::last).orElse(sheet.today()), dosages, from, to, taking);
    }

    static void statement(Sheet sheet) {
        Node node = sheet.node();
        String status = node.text("status");
        if (NEVER.contains(status)) {
            return;
        }
        Node effective = node.choice("effective");
        boolean never = status.equals("not-taken");
        Optional<LocalDate> from =
                never ? Optional.empty() : When.start(effective).map(When::first);
        Optional<LocalDate> to =
                effective.type().equals("Period") ? When.end(effective).map(When::last) : Optional.empty();
        LocalDate on = When.of(node.text("dateAsserted"))
                .or(() -> When.start(effective))
                .map(When::last)
                .orElse(sheet.today());
        boolean over = to.map(day -> day.isBefore(sheet.today())).orElse(false);
        say(sheet, on, node.each("dosage"), from, to, !NO_LONGER.contains(status) && !over);
    }

    static void dispense(Sheet sheet) {
        Node node = sheet.node();
        String status = node.text("status");
        if (NEVER.contains(status) || status.equals("on-hold") || status.equals("stopped")) {
            return;
        }
        LocalDate on = When.of(node.text("whenHandedOver"))
                .or(() -> When.of(node.text("whenPrepared")))
                .map(When::last)
                .orElse(sheet.today());
        Optional<LocalDate> to = node.at("daysSupply").number("value").map(days -> on.plusDays(days.longValue()));
        say(sheet, on, node.each("dosageInstruction"), Optional.of(on), to, true);
    }

    private static void say(
            Sheet sheet,
            LocalDate on,
            List<Node> dosages,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean taking) {
        Optional<Quantity> dose = dosages.stream().findFirst().flatMap(Dosages::dose);
        var course = new Course(on, dose, Dosages.frequency(dosages), from, to, taking);
        medicine(sheet, on, course::of);
    }

    /** Writes down facts about the medicine that the resource names, contains, or refers to. */
    static void medicine(Sheet sheet, LocalDate on, Function<Term, List<Fact>> facts) {
        Node medication = sheet.node().choice("medication");
        String reference = medication.text("reference");
        if (medication.type().equals("Reference") && reference.startsWith("#")) {
            settle(sheet, contained(sheet.node(), reference.substring(1)), on, facts);
        } else if (medication.type().equals("Reference")) {
            sheet.wait(reference, medication.text("display"), on, facts);
        } else {
            settle(sheet, Concept.of(medication), on, facts);
        }
    }

    private static void settle(Sheet sheet, Concept drug, LocalDate on, Function<Term, List<Fact>> facts) {
        List<Term> terms = Drugs.recognised(drug, sheet.known());
        terms.forEach(term -> facts.apply(term).forEach(sheet::say));
        if (terms.isEmpty()) {
            sheet.unread(
                    on, Kind.MEDICATION, sheet.node().choice("medication"), InFacts.unknownMedication(drug.words()));
        }
    }

    private static Concept contained(Node node, String id) {
        return node.each("contained").stream()
                .filter(inner -> inner.text("id").equals(id))
                .findFirst()
                .map(inner -> Concept.of(inner.at("code")))
                .orElse(Concept.NONE);
    }
}
