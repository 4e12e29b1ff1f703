package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foramen.chart.Referral;
import org.foramen.exchange.r4.Node;

/** ServiceRequest that asks a pain clinic to see the person: a referral, received on the day it is read. */
final class Referrals {
    /** Referral to pain management specialist. */
    private static final String SPECIALIST = "306265007";

    private static final Pattern PAIN =
            Pattern.compile("(?i)\\bpain (management|medicine|clinic|service|specialist|cent(er|re))\\b");
    private static final Set<String> ASKED_FOR = Set.of("proposal", "plan", "order", "original-order", "reflex-order");

    private Referrals() {}

    /** Whether it asks for a pain clinic: by its code, or where code, category or performer say so in words. */
    static boolean meant(Node node) {
        boolean asked = ASKED_FOR.contains(node.text("intent")) && !node.is("doNotPerform", "true");
        return asked && (Concept.of(node.at("code")).has("snomed", SPECIALIST) || named(node));
    }

    private static boolean named(Node node) {
        return Stream.concat(
                        Stream.of("code", "performerType", "category", "orderDetail")
                                .flatMap(element -> node.each(element).stream())
                                .map(Concept::of)
                                .flatMap(concept -> Stream.concat(
                                        Stream.of(concept.text()),
                                        concept.terms().stream().map(term -> term.words()))),
                        node.each("performer").stream().map(performer -> performer.text("display")))
                .anyMatch(words -> PAIN.matcher(words).find());
    }

    static Referral read(Sheet sheet, Node node) {
        Optional<LocalDate> written = When.of(node.text("authoredOn")).map(When::last);
        return new Referral(
                sheet.today(),
                shown(node.at("requester")),
                String.join("; ", reasons(node)),
                Referral.Urgency.of(node.text("priority")),
                written,
                node.each("supportingInfo").stream()
                        .map(Referrals::shown)
                        .filter(s -> !s.isBlank())
                        .toList(),
                node.each("note").stream()
                        .map(note -> note.text("text"))
                        .filter(s -> !s.isBlank())
                        .toList());
    }

    private static List<String> reasons(Node node) {
        List<String> reasons = new ArrayList<>();
        node.each("reasonCode").forEach(reason -> reasons.add(Concept.of(reason).words()));
        node.each("reasonReference").forEach(reason -> reasons.add(shown(reason)));
        reasons.removeIf(String::isBlank);
        return reasons;
    }

    /** What a reference shows a person: its words, else what it points at. */
    private static String shown(Node reference) {
        String words = reference.text("display");
        return words.isBlank() ? reference.text("reference") : words;
    }
}
