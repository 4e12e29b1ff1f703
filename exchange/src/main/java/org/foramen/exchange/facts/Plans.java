package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Goal;
import org.foramen.chart.Order;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.exchange.r4.Node;

/** CarePlan, ServiceRequest and Goal: care that goes on, what was asked for, what the person wants. */
final class Plans {
    private static final Set<String> NO_PLAN = Set.of("entered-in-error", "revoked", "draft", "unknown");
    private static final Set<String> NOT_BEGUN =
            Set.of("not-started", "scheduled", "cancelled", "entered-in-error", "on-hold", "unknown");
    private static final Set<String> GOING = Set.of("in-progress", "active");
    private static final Set<String> NO_GOAL = Set.of("entered-in-error", "rejected", "cancelled");
    private static final Set<String> PREFERRED = Set.of("cpt", "snomed", "hcpcs");

    private Plans() {}

    static void plan(Sheet sheet) {
        Node node = sheet.node();
        if (NO_PLAN.contains(node.text("status"))) {
            return;
        }
        for (Node category : node.each("category")) {
            Concept code = Concept.of(category);
            if (Sort.of(code).filter(Sort.Care.class::isInstance).isPresent()) {
                care(sheet, node, code);
            }
        }
        for (Node activity : node.each("activity")) {
            Node detail = activity.at("detail");
            Concept code = Concept.of(detail.at("code"));
            boolean care = Sort.of(code).filter(Sort.Care.class::isInstance).isPresent();
            if (care && !NOT_BEGUN.contains(detail.text("status")) && !detail.is("doNotPerform", "true")) {
                care(sheet, detail, code);
            }
        }
    }

    private static void care(Sheet sheet, Node detail, Concept code) {
        Node own = detail.at("scheduledPeriod");
        Node period = own.there() ? own : sheet.node().at("period");
        Optional<When> start = When.of(period.text("start"));
        Optional<LocalDate> end = When.of(period.text("end")).map(When::first);
        boolean going = end.isEmpty() && GOING.contains(detail.text("status"));
        Therapy.Result result = going ? Therapy.Result.ONGOING : Therapy.Result.UNSAID;
        Term term = code.term(sheet.known()::knows, PREFERRED);
        LocalDate on = start.map(When::first).orElse(sheet.today());
        sheet.say(new Therapy(on, term, start.map(When::last), end, result));
    }

    static void request(Sheet sheet) {
        Node node = sheet.node();
        boolean none = Set.of("entered-in-error", "revoked").contains(node.text("status"));
        Concept code = Concept.of(node.at("code"));
        if (!none && Referrals.meant(node)) {
            sheet.say(Referrals.read(sheet, node));
            return;
        }
        if (none || node.is("doNotPerform", "true") || code.isEmpty()) {
            return;
        }
        LocalDate on = When.of(node.text("authoredOn"))
                .or(() -> When.start(node.choice("occurrence")))
                .map(When::last)
                .orElse(sheet.today());
        Term term = code.term(sheet.known()::knows, PREFERRED);
        sheet.say(new Order(on, term, node.text("status"), BodySites.of(node.each("bodySite"))));
    }

    static void goal(Sheet sheet) {
        Node node = sheet.node();
        String words = Concept.of(node.at("description")).words();
        if (!NO_GOAL.contains(node.text("lifecycleStatus")) && !words.isBlank()) {
            LocalDate on = When.of(node.text("startDate"))
                    .or(() -> When.of(node.text("statusDate")))
                    .map(When::last)
                    .orElse(sheet.today());
            sheet.say(new Goal(on, words));
        }
    }
}
