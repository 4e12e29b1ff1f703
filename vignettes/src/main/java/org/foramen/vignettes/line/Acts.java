package org.foramen.vignettes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** Procedures: {@code medial-branch at L4-5 left, nrs 7 to 1, lasted 6 h, bupivacaine 0.5%}. */
final class Acts {
    private static final String PARTS = "After the place come results (nrs 7 to 1; 80% relief; odi 50 to 20), how long"
            + " (lasted 6 h; until 2026-06-01; still), how it was done (fluoroscopy; contrast; sedation none), drugs"
            + " (bupivacaine 0.5%), diagnostic or therapeutic.";

    private Acts() {}

    static Intervention read(Act act, Scene scene, Words words) {
        Term what = Terms.term(words, "the procedure or its target");
        List<Site> sites = new ArrayList<>(Spots.at(words));
        Intent intent = usual(act);
        Told told = new Told();
        Manner manner = new Manner();
        List<Injected> injectate = new ArrayList<>();
        while (words.more()) {
            if (intentNext(words)) {
                intent = intent(words);
            } else if (!told.part(scene, words) && !manner.part(words)) {
                other(words, sites, injectate);
            }
        }
        return new Intervention(scene.on(), act, what, sites, intent, told.response(), manner.technique(), injectate);
    }

    /** More places after a comma, or a drug. */
    private static void other(Words words, List<Site> sites, List<Injected> injectate) {
        if (Scale.of(words.peek("").text()).isPresent()) {
            throw words.unknown("A result has a value before and one after: "
                    + words.peek("").text() + " 7 to 1.");
        } else if (words.peek("").text().matches("[CTLScls]\\d+\\S*") && !words.quoted()) {
            sites.addAll(Spots.sites(words));
        } else if (words.quoted() || words.peek("").text().matches("[A-Za-z].*")) {
            injectate.add(Syringe.drug(words));
        } else {
            throw words.unknown(PARTS);
        }
    }

    /** A block is diagnostic, an injection or ablation therapeutic, unless its line says otherwise. */
    private static Intent usual(Act act) {
        return switch (act) {
            case BLOCK -> Intent.DIAGNOSTIC;
            case INJECTION, RFA -> Intent.THERAPEUTIC;
            case STIMULATION, SURGERY, OTHER -> Intent.UNSAID;
        };
    }

    private static boolean intentNext(Words words) {
        return words.says("diagnostic") || words.says("therapeutic") || words.says("purpose", "unsaid");
    }

    private static Intent intent(Words words) {
        if (words.skip("purpose", "unsaid")) {
            return Intent.UNSAID;
        }
        return words.skip("diagnostic") ? Intent.DIAGNOSTIC : therapeutic(words);
    }

    private static Intent therapeutic(Words words) {
        words.skip("therapeutic");
        return Intent.THERAPEUTIC;
    }

    static String write(Intervention act) {
        List<String> parts = new ArrayList<>();
        parts.add(Terms.write(act.what()) + Spots.at(act.sites()));
        if (act.intent() != usual(act.act())) {
            parts.add(act.intent() == Intent.UNSAID ? "purpose unsaid" : name(act.intent()));
        }
        parts.addAll(Responses.write(act.response()));
        parts.addAll(Manner.write(act.technique()));
        act.injectate().forEach(drug -> parts.add(Syringe.write(drug)));
        return String.join(", ", parts);
    }

    private static String name(Intent intent) {
        return intent.name().toLowerCase(Locale.ROOT);
    }
}
