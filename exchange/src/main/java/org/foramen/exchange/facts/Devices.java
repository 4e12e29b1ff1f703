package org.foramen.exchange.facts;

import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Implant;
import org.foramen.chart.Kind;
import org.foramen.chart.Term;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/** Device: an implant when knowledge knows its kind; a walker is kept and says nothing here. */
final class Devices {
    private static final Set<String> READABLE = Set.of("snomed", "hcpcs", "icd10pcs");

    private Devices() {}

    static void read(Sheet sheet) {
        Node node = sheet.node();
        if (node.is("status", "entered-in-error")) {
            return;
        }
        Concept type = Concept.of(node.at("type"));
        Term term = type.term(sheet.known()::knows, READABLE);
        if (sheet.known().knows(term)) {
            sheet.say(new Implant(sheet.today(), term, true, Optional.empty()));
        } else if (node.at("udiCarrier").there() && !type.inAny(READABLE)) {
            String name = type.isEmpty() ? node.at("deviceName").text("name") : type.words();
            sheet.unread(sheet.today(), Kind.IMPLANT, node, InFacts.unknownCode("device", name));
        }
    }
}
