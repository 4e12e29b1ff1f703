package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Fact;
import org.foramen.chart.Insurance;
import org.foramen.chart.Patient;
import org.foramen.chart.Term;
import org.foramen.chart.Visit;
import org.foramen.exchange.r4.Node;

/** Encounter and Coverage: contacts with care, and who pays for it. */
final class Visits {
    private static final Set<String> DID_NOT_HAPPEN = Set.of("entered-in-error", "cancelled", "planned");
    private static final Set<String> NO_COVER = Set.of("entered-in-error", "cancelled", "draft");

    private static final Set<String> ORIGINAL_MEDICARE =
            Set.of("medicare", "original-medicare", "medicare-part-a", "medicare-part-b", "medicare-part-a-and-b");

    /** Payers of other countries, by the names that records give them. */
    private static final Map<String, String> ABROAD = Map.of(
            "nhs", "nhs-england",
            "services-australia", "medicare-australia",
            "mbs", "medicare-australia",
            "gesetzliche-krankenversicherung", "gkv",
            "aok", "gkv",
            "barmer", "gkv",
            "techniker-krankenkasse", "gkv");

    private Visits() {}

    static void encounter(Sheet sheet) {
        Node node = sheet.node();
        Optional<When> start = When.of(node.at("period").text("start"));
        if (DID_NOT_HAPPEN.contains(node.text("status")) || start.isEmpty()) {
            return;
        }
        Concept type = node.at("type").there() ? Concept.of(node.at("type")) : Concept.ofCoding(node.at("class"));
        Term term = type.term(sheet.known()::knows, Set.of("snomed", "cpt"));
        sheet.say(new Visit(
                start.get().first(),
                term,
                When.of(node.at("period").text("end")).map(When::last)));
    }

    static void coverage(Sheet sheet) {
        Node node = sheet.node();
        if (NO_COVER.contains(node.text("status"))) {
            return;
        }
        Optional<LocalDate> from = When.of(node.at("period").text("start")).map(When::first);
        Optional<LocalDate> to = When.of(node.at("period").text("end")).map(When::last);
        String payor = node.at("payor").text("display");
        Concept type = Concept.of(node.at("type"));
        String words = payor.isBlank() ? type.words() : payor;
        if (!words.isBlank()) {
            Optional<String> member = Optional.of(node.text("subscriberId")).filter(number -> !number.isBlank());
            sheet.say(new Insurance(from.orElse(sheet.today()), payer(words), words, from, to, member));
        }
    }

    /** The payer's id where its name is one that policies are written for; else its name in small letters. */
    static String payer(String words) {
        String plain =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        boolean blue = plain.contains("blue-cross") && plain.contains("north-dakota");
        if (blue || plain.contains("bcbsnd")) {
            return "bcbsnd";
        }
        return ORIGINAL_MEDICARE.contains(plain) ? "medicare" : ABROAD.getOrDefault(plain, plain);
    }

    /** "Medicare" is another payer in Australia than in the United States. */
    static Fact local(Fact fact, Patient patient) {
        boolean australian = patient.lives().filter("AU"::equals).isPresent();
        return australian && fact instanceof Insurance i && i.payer().equals("medicare")
                ? new Insurance(i.on(), "medicare-australia", i.words(), i.from(), i.to(), i.member())
                : fact;
    }
}
