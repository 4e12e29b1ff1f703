package org.foramen.vignettes.line;

import org.foramen.chart.Goal;
import org.foramen.chart.Preference;
import org.foramen.chart.Term;

/** What the person wants and would rather not. */
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
}
