package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.chart.Allergy;
import org.foramen.chart.Kind;
import org.foramen.chart.Term;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/** AllergyIntolerance: there, over, refuted, or "no known allergy" said aloud. */
final class Allergies {
    private static final String NONE_KNOWN = "716186003";
    private static final Set<String> NO_KNOWN_OF_A_KIND = Set.of("409137002", "428607008", "429625007", "1003774007");
    private static final Set<String> READABLE = Set.of("snomed", "rxnorm", "atc", "icd10cm", "ndc");

    private Allergies() {}

    static void read(Sheet sheet) {
        Node node = sheet.node();
        String verification = code(node, "verificationStatus");
        if (verification.equals("entered-in-error")) {
            return;
        }
        LocalDate on = When.of(node.text("recordedDate"))
                .or(() -> When.start(node.choice("onset")))
                .map(When::last)
                .orElse(sheet.today());
        Concept code = Concept.of(node.at("code"));
        boolean over = Set.of("inactive", "resolved").contains(code(node, "clinicalStatus"));
        boolean present = !verification.equals("refuted") && !over;
        if (!code.has("snomed", NONE_KNOWN)) {
            allergy(sheet, code, on, present);
        } else if (present) {
            sheet.say(new Allergy(on, Term.word("any"), false, ""));
        }
    }

    private static void allergy(Sheet sheet, Concept code, LocalDate on, boolean present) {
        boolean denied = NO_KNOWN_OF_A_KIND.stream().anyMatch(kind -> code.has("snomed", kind));
        Term term = term(sheet, code);
        if (!code.isEmpty()) {
            sheet.say(new Allergy(on, term, present && !denied, reactions(sheet.node())));
        }
        if (!code.inAny(READABLE) && !sheet.known().knows(term)) {
            sheet.unread(on, Kind.ALLERGY, sheet.node().at("code"), InFacts.unknownCode("allergy", code.words()));
        }
    }

    /** An allergy to a medicine is one to the medicine that its name says, where no code is known. */
    private static Term term(Sheet sheet, Concept code) {
        return Drugs.recognised(code, sheet.known()).stream()
                .filter(sheet.known()::knows)
                .findFirst()
                .orElse(code.term(sheet.known()::knows, READABLE));
    }

    private static String reactions(Node node) {
        return node.each("reaction").stream()
                .flatMap(reaction -> reaction.each("manifestation").stream())
                .map(manifestation -> Concept.of(manifestation).words())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String code(Node node, String element) {
        return Concept.of(node.at(element)).terms().stream()
                .findFirst()
                .map(Term::code)
                .orElse("");
    }
}
