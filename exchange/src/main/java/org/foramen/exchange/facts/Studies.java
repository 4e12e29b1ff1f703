package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.chart.Imaging;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.exchange.r4.Node;

/** ImagingStudy and the DiagnosticReport of one: a study of a place that has a name here, and what it was found to show. */
final class Studies {
    private static final Set<String> NONE = Set.of("entered-in-error", "cancelled", "registered");
    private static final Map<String, String> MODALITIES = Map.of(
            "MR", "mri", "CT", "ct", "DX", "xray", "CR", "xray", "RG", "xray", "US", "ultrasound", "ST", "spect");

    private Studies() {}

    static void study(Sheet sheet) {
        Node node = sheet.node();
        if (NONE.contains(node.text("status"))) {
            return;
        }
        List<Node> series = node.each("series");
        Optional<LocalDate> on = When.of(node.text("started"))
                .or(() -> series.stream()
                        .flatMap(s -> When.of(s.text("started")).stream())
                        .findFirst())
                .map(When::last);
        if (on.isEmpty()) {
            return;
        }
        Optional<Sort.Study> coded =
                node.each("procedureCode").stream().flatMap(Studies::coded).findFirst();
        Stream<Sort.Study> seen = series.stream().flatMap(one -> seen(one, coded));
        Stream.concat(seen, coded.stream())
                .distinct()
                .forEach(study -> sheet.say(imaging(on.get(), study, Term.word("study"))));
    }

    private static Stream<Sort.Study> seen(Node series, Optional<Sort.Study> coded) {
        Optional<String> modality =
                Optional.ofNullable(MODALITIES.get(series.at("modality").text("code")));
        Optional<Site> site = BodySites.ofCoding(series.at("bodySite"), series.at("laterality"))
                .or(() -> coded.map(Sort.Study::site));
        return modality.flatMap(m -> site.map(s -> new Sort.Study(m, s))).stream();
    }

    /** A report of a laboratory says nothing of its own: its results are observations. */
    static void report(Sheet sheet) {
        Node node = sheet.node();
        Optional<Sort.Study> study = coded(node.at("code")).findFirst();
        Optional<LocalDate> on = When.start(node.choice("effective"))
                .or(() -> When.of(node.text("issued")))
                .map(When::last);
        if (NONE.contains(node.text("status")) || study.isEmpty() || on.isEmpty()) {
            return;
        }
        List<Term> found = new ArrayList<>();
        for (Node conclusion : node.each("conclusionCode")) {
            found.add(Concept.of(conclusion).term(sheet.known()::knows, Set.of("snomed", "icd10cm")));
        }
        if (found.isEmpty()) {
            found.add(Term.word("study"));
        }
        found.forEach(finding -> sheet.say(imaging(on.get(), study.get(), finding)));
    }

    private static Stream<Sort.Study> coded(Node code) {
        return Sort.of(Concept.of(code)).stream()
                .flatMap(sort -> sort instanceof Sort.Study study ? Stream.of(study) : Stream.empty());
    }

    private static Imaging imaging(LocalDate on, Sort.Study study, Term finding) {
        return new Imaging(on, study.modality(), finding, true, Optional.of(study.site()), Optional.empty());
    }
}
