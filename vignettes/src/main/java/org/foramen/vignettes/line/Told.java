package org.foramen.vignettes.line;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;

/** What a line tells, part by part, of what a procedure did for the pain. */
final class Told {
    private Optional<Relief> pain = Optional.empty();
    private Optional<Relief> function = Optional.empty();
    private Optional<Duration> lasted = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private boolean still;
    private Optional<Boolean> agent = Optional.empty();
    private Optional<Boolean> consistent = Optional.empty();

    /** Reads the part that comes next, if it is one of these. */
    boolean part(Scene scene, Words words) {
        return consistent(words) || agent(words) || lasted(scene, words) || relief(words);
    }

    Response response() {
        return new Response(pain, function, lasted, until, still, agent, consistent);
    }

    Optional<Relief> pain() {
        return pain;
    }

    Optional<Relief> function() {
        return function;
    }

    Optional<Boolean> consistent() {
        return consistent;
    }

    boolean relief(Words words) {
        int at = words.at();
        Optional<Reliefs.Told> told = Reliefs.next(words);
        told.ifPresent(relief -> {
            if ((relief.function() ? function : pain).isPresent()) {
                throw new Misread(at, "this is said twice", "Keep one relief of pain and one of function.");
            }
            function = relief.function() ? Optional.of(relief.relief()) : function;
            pain = relief.function() ? pain : Optional.of(relief.relief());
        });
        return told.isPresent();
    }

    boolean consistent(Words words) {
        boolean denied = words.skip("no", "consistent", "improvement");
        boolean told = denied || words.skip("consistent", "improvement");
        consistent = told ? Optional.of(!denied) : consistent;
        return told;
    }

    private boolean agent(Words words) {
        boolean denied = words.skip("duration", "not", "consistent", "with", "the", "agent");
        boolean told = denied || words.skip("duration", "consistent", "with", "the", "agent");
        agent = told ? Optional.of(!denied) : agent;
        return told;
    }

    private boolean lasted(Scene scene, Words words) {
        boolean told = words.skip("lasted");
        if (words.skip("until")) {
            until = Optional.of(Days.day(words));
            return true;
        }
        if (words.skip("still")) {
            until = Optional.of(words.skip("at") ? Days.day(words) : scene.today());
            still = true;
            return true;
        }
        return told && span(scene, words);
    }

    /** Hours and days are a duration; weeks and months end on a day of the calendar. */
    private boolean span(Scene scene, Words words) {
        Spell spell = Spell.read(words);
        switch (spell.unit()) {
            case MINUTES, HOURS, DAYS -> lasted = Optional.of(spell.duration());
            case WEEKS, MONTHS, YEARS -> until = Optional.of(spell.after(scene.on()));
        }
        return true;
    }
}
