package org.foramen.vignettes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Consent;
import org.foramen.chart.Consent.Talk;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** Consent, alone or with the talk it came from. */
final class Consents {
    private Consents() {}

    /** {@code lumbar-medial-branch-rfa given}; {@code sedation-moderate withheld}; and with the talk before it. */
    static Consent consent(Scene scene, Words words) {
        Term to = Terms.term(words, "to what");
        boolean withdrawn = words.skip("withdrawn");
        boolean given = !withdrawn && words.skip("given");
        if (!withdrawn && !given && !words.skip("withheld")) {
            throw words.unknown("Say whether it was given, withheld or withdrawn.");
        }
        if (!words.more()) {
            Optional<Talk> talk =
                    withdrawn ? Optional.of(new Talk(true, List.of(), List.of(), "", "", "")) : Optional.empty();
            return new Consent(scene.on(), to, given, talk);
        }
        return new Consent(scene.on(), to, given, Optional.of(talk(withdrawn, words)));
    }

    /** {@code place at L4-5 left, clinician "…", witness "…", told "…", told "…", words "…"}. */
    private static Talk talk(boolean withdrawn, Words words) {
        String by = "";
        String witness = "";
        String own = "";
        List<String> told = new ArrayList<>();
        List<Site> sites = List.of();
        do {
            if (words.skip("clinician")) {
                by = Sharing.text(words, "who talked with the person");
            } else if (words.skip("witness")) {
                witness = Sharing.text(words, "who was there");
            } else if (words.skip("words")) {
                own = Sharing.text(words, "the person's words");
            } else if (words.skip("told")) {
                told.add(Sharing.text(words, "what was told"));
            } else if (words.skip("place")) {
                sites = Spots.at(words);
            } else {
                throw words.unknown("Write place, clinician, witness, told or words, with what it is behind it.");
            }
        } while (words.more());
        return new Talk(withdrawn, sites, told, by, witness, own);
    }

    static String write(Consent consent) {
        List<String> parts = new ArrayList<>();
        boolean withdrawn = consent.talk().map(Talk::withdrawn).orElse(false);
        parts.add(Terms.write(consent.to()) + (withdrawn ? " withdrawn" : consent.given() ? " given" : " withheld"));
        consent.talk().ifPresent(talk -> talk(parts, talk));
        return String.join(", ", parts);
    }

    private static void talk(List<String> parts, Talk talk) {
        if (!talk.sites().isEmpty()) {
            parts.add("place" + Spots.at(talk.sites()));
        }
        Sharing.added(parts, "clinician", talk.by());
        Sharing.added(parts, "witness", talk.witness());
        talk.told().forEach(told -> parts.add("told " + Quote.marks(told)));
        Sharing.added(parts, "words", talk.words());
    }
}
