package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Approx;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Kind;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/** Condition: a diagnosis that is there, is over, or was ruled out. */
final class Conditions {
    private static final Set<String> READABLE = Set.of("icd10cm", "snomed", "icd10", "icd9cm");
    private static final Set<String> PREFERRED = Set.of("icd10cm", "snomed");
    private static final Set<String> OVER = Set.of("resolved", "inactive", "remission");

    private Conditions() {}

    static void read(Sheet sheet) {
        Node node = sheet.node();
        Concept verification = Concept.of(node.at("verificationStatus"));
        Concept code = Concept.of(node.at("code"));
        LocalDate on = When.start(node.choice("onset"))
                .or(() -> When.of(node.text("recordedDate")))
                .map(When::first)
                .orElse(sheet.today());
        if (says(verification, "entered-in-error")) {
            return;
        }
        if (says(verification, "differential")) {
            sheet.unread(on, Kind.DIAGNOSIS, node.at("verificationStatus"), InFacts.possible(code.words()));
            return;
        }
        diagnosis(sheet, code, on, !says(verification, "refuted"));
    }

    private static void diagnosis(Sheet sheet, Concept code, LocalDate on, boolean present) {
        Node node = sheet.node();
        Term term = code.term(sheet.known()::knows, PREFERRED);
        Optional<Site> site = node.each("bodySite").stream().findFirst().flatMap(BodySites::of);
        if (!code.isEmpty()) {
            Diagnosis diagnosis = new Diagnosis(on, term, present, site, ended(sheet, node));
            sheet.say(diagnosis);
            pain(sheet, node, diagnosis);
        }
        if (!code.inAny(READABLE) && !sheet.known().knows(term)) {
            sheet.unread(on, Kind.DIAGNOSIS, node.at("code"), InFacts.unknownCode("diagnosis", code.words()));
        }
    }

    /** Where a diagnosis that is still there names pain, that pain is said as well. */
    private static void pain(Sheet sheet, Node node, Diagnosis diagnosis) {
        if (diagnosis.present() && diagnosis.ended().isEmpty()) {
            Optional<Approx> since = When.start(node.choice("onset")).map(w -> new Approx(w.first(), w.last()));
            Side side = diagnosis.site().map(Site::side).orElse(Side.UNSAID);
            PainNamed.by(sheet.known(), diagnosis.what(), side, diagnosis.on(), since)
                    .ifPresent(sheet::say);
        }
    }

    /** The day it was over: as told, else the day by which it was written down as over. */
    private static Optional<LocalDate> ended(Sheet sheet, Node node) {
        boolean over = Concept.of(node.at("clinicalStatus")).terms().stream().anyMatch(t -> OVER.contains(t.code()));
        Optional<LocalDate> told = When.end(node.choice("abatement")).map(When::last);
        if (told.isPresent() || !over) {
            return told;
        }
        return When.of(node.text("recordedDate")).map(When::last).or(() -> Optional.of(sheet.today()));
    }

    private static boolean says(Concept status, String code) {
        return status.terms().stream().anyMatch(term -> term.code().equals(code));
    }
}
