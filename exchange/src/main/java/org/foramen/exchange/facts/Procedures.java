package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Complication;
import org.foramen.chart.Imaging;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Order;
import org.foramen.chart.Response;
import org.foramen.chart.Site;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.exchange.faults.InDates;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/** Procedure: an intervention, a session of care, a referral or a study, by its code. */
final class Procedures {
    private static final Set<String> NOT_DONE = Set.of("entered-in-error", "not-done", "preparation", "on-hold");
    private static final Set<String> READABLE =
            Set.of("cpt", "hcpcs", "snomed", "icd10pcs", "icd9cm", "loinc", "cdt", "cvx");
    private static final Set<String> PREFERRED = Set.of("cpt", "snomed", "icd10pcs");

    private Procedures() {}

    static void read(Sheet sheet) {
        Node node = sheet.node();
        if (NOT_DONE.contains(node.text("status"))) {
            return;
        }
        Concept code = Concept.of(node.at("code"));
        Term term = code.term(sheet.known()::knows, PREFERRED);
        Optional<Sort> sort = Sort.of(code).or(() -> known(sheet, term));
        Optional<When> when = When.start(node.choice("performed"));
        if (sort.isEmpty()) {
            unknown(sheet, code, when);
        } else if (when.isEmpty()) {
            sheet.unread(sheet.today(), matters(sort.get()), node, InFacts.undated("procedure", code.words()));
        } else {
            future(sheet, when.get());
            say(sheet, sort.get(), term, when.get());
        }
    }

    private static Optional<Sort> known(Sheet sheet, Term term) {
        return sheet.known().knows(term) ? Optional.of(new Sort.Done(Act.OTHER)) : Optional.empty();
    }

    private static void unknown(Sheet sheet, Concept code, Optional<When> when) {
        if (!code.inAny(READABLE)) {
            LocalDate on = when.map(When::last).orElse(sheet.today());
            sheet.unread(
                    on, Kind.INTERVENTION, sheet.node().at("code"), InFacts.unknownCode("procedure", code.words()));
        }
    }

    private static void future(Sheet sheet, When when) {
        if (sheet.node().is("status", "completed") && when.first().isAfter(sheet.today())) {
            sheet.refuse(sheet.node().choice("performed"), InDates.doneInTheFuture());
        }
    }

    private static void say(Sheet sheet, Sort sort, Term term, When when) {
        Node node = sheet.node();
        List<Site> sites = BodySites.of(node.each("bodySite"));
        LocalDate on = when.first();
        switch (sort) {
            case Sort.Done done ->
                sheet.say(new Intervention(
                        on, done.act(), term, sites, intent(node), Response.UNSAID, Technique.UNSAID, List.of()));
            case Sort.Care care -> sheet.say(care(node, term, when));
            case Sort.Referral referral -> sheet.say(new Order(on, term, node.text("status"), sites));
            case Sort.Study study ->
                sheet.say(new Imaging(
                        on, study.modality(), Term.word("study"), true, Optional.of(study.site()), Optional.empty()));
        }
        for (Node complication : node.each("complication")) {
            Term what = Concept.of(complication).term(sheet.known()::knows, PREFERRED);
            sheet.say(new Complication(on, what, Optional.of(on)));
        }
    }

    /** A session counts from its first day that is sure to its last that is sure: never longer than it was. */
    private static Therapy care(Node node, Term term, When start) {
        boolean going = node.is("status", "in-progress");
        Optional<LocalDate> end = When.end(node.choice("performed")).map(When::first);
        Therapy.Result result = going && end.isEmpty() ? Therapy.Result.ONGOING : Therapy.Result.UNSAID;
        return new Therapy(start.first(), term, Optional.of(start.last()), end, result);
    }

    private static Intent intent(Node node) {
        Concept category = Concept.of(node.at("category"));
        if (category.has("snomed", "103693007")) {
            return Intent.DIAGNOSTIC;
        }
        return category.has("snomed", "277132007") ? Intent.THERAPEUTIC : Intent.UNSAID;
    }

    private static Kind matters(Sort sort) {
        return switch (sort) {
            case Sort.Done done -> Kind.INTERVENTION;
            case Sort.Care care -> Kind.THERAPY;
            case Sort.Referral referral -> Kind.ORDER;
            case Sort.Study study -> Kind.IMAGING;
        };
    }
}
