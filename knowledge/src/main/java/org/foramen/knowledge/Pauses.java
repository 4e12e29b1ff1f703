package org.foramen.knowledge;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.criteria.Bound;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Thresholds;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Hold;
import org.foramen.library.Pause;

/** The shapes of pauses: hours with their unit, a range of them, or a word for what no clock can say. */
final class Pauses {
    /** No hold is longer: a longer one is a slip of the finger, or a change of this bound. */
    private static final int LONGEST = 1_440;

    private static final int CLEARANCE = 300;
    private static final int RATIO = 20;

    private static final Pattern HOURS = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?( h)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2}) full days?");
    private static final Map<String, Pause.Sort> WORDS = Map.of(
            "continue", Pause.Sort.CONTINUE,
            "prescriber", Pause.Sort.PRESCRIBER,
            "level", Pause.Sort.LEVEL,
            "refer", Pause.Sort.REFER,
            "not read", Pause.Sort.NOT_READ);

    /** 72 h, 96-120 h, 2 full days, continue, prescriber, level, refer, not read. */
    static final Shape<Pause> PAUSE = Shape.scalar(Pause.of(Pause.Sort.NOT_READ), "a hold", (text, problems) -> {
        Pause.Sort word = WORDS.get(text.value());
        Matcher days = DAYS.matcher(text.value());
        if (days.matches()) {
            return Pause.fullDays(Integer.parseInt(days.group(1)));
        }
        return word == null ? hours(text, problems) : Pause.of(word);
    });

    /** 24 h, 12-24 h. */
    static final Shape<Hold.Restart> RESTART = PAUSE.as(pause -> new Hold.Restart(pause.least(), pause.hours()));

    /** A bound of creatinine clearance: at least 30 mL/min. */
    static final Shape<Bound> BAND = Thresholds.measured(0, CLEARANCE, "mL/min");

    private static final Shape<Bound> INR_BOUND = Thresholds.measured(0, RATIO, "ratio");

    /** normal, at most 1.4 ratio, under 1.5 ratio. */
    static final Shape<Hold.Inr> INR = Shape.scalar(
            new Hold.Inr(java.util.Optional.empty()),
            "an INR",
            (text, problems) -> new Hold.Inr(
                    text.value().equals("normal")
                            ? java.util.Optional.empty()
                            : java.util.Optional.of(INR_BOUND.read(text, problems))));

    private Pauses() {}

    private static Pause hours(Yaml.Text text, Problems problems) {
        Matcher hours = HOURS.matcher(text.value());
        if (!hours.matches()) {
            return none(text, problems);
        }
        if (hours.group(3) == null) {
            problems.add(text.at(), "hold " + text.value() + " has no unit. Write h after the number.");
        }
        int least = Integer.parseInt(hours.group(1));
        int most = hours.group(2) == null ? least : Integer.parseInt(hours.group(2));
        if (least > most) {
            problems.add(text.at(), "hold " + text.value() + " has its low end last.");
        }
        if (most > LONGEST) {
            problems.add(
                    text.at(),
                    "hold " + most
                            + " h is outside the allowed range 0 to 1,440 h. If it is right, change the bound in a"
                            + " separate reviewed change.");
        }
        return Pause.hours(least, most);
    }

    private static Pause none(Yaml.Text text, Problems problems) {
        problems.add(
                text.at(),
                "\"" + text.value() + "\" is no hold. Write hours, as in 72 h or 96-120 h, or full days without a dose,"
                        + " as in 2 full days, or one of: continue, prescriber, level, refer, not read.");
        return Pause.of(Pause.Sort.NOT_READ);
    }
}
