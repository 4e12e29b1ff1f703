package org.foramen.vignettes.line;

import org.foramen.chart.Consent;
import org.foramen.chart.Goal;
import org.foramen.chart.Preference;
import org.foramen.chart.Term;

/** What the person wants, would rather not, and agreed to. */
final class Wishes {
    private Wishes() {}

    /** {@code "to carry my granddaughter up the stairs"}. */
    static Goal goal(Scene scene, Words words) {
        return new Goal(scene.on(), words.rest("what the person wants to be able to do"));
    }

    static String write(Goal goal) {
        return Quote.marks(goal.words());
    }

    /** {@code wants less-medication}; {@code does not want surgery, "not while I can still walk"}. */
    static Preference preference(Scene scene, Words words) {
        boolean wants = words.skip("wants");
        if (!wants && !words.skip("does", "not", "want")) {
            throw words.unknown("Write 'wants THING' or 'does not want THING': wants less-medication.");
        }
        Term what = Terms.term(words, "what about");
        return new Preference(scene.on(), what, wants, words.more() ? words.rest("the person's words") : "");
    }

    static String write(Preference preference) {
        String words = preference.words().isEmpty() ? "" : ", " + Quote.marks(preference.words());
        return (preference.wants() ? "wants " : "does not want ") + Terms.write(preference.what()) + words;
    }

    /** {@code lumbar-medial-branch-rfa given}; {@code sedation-moderate withheld}. */
    static Consent consent(Scene scene, Words words) {
        Term to = Terms.term(words, "to what");
        boolean given = words.skip("given");
        if (!given && !words.skip("withheld")) {
            throw words.unknown("Say whether it was given or withheld.");
        }
        return new Consent(scene.on(), to, given);
    }

    static String write(Consent consent) {
        return Terms.write(consent.to()) + (consent.given() ? " given" : " withheld");
    }
}
