package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.chart.Approx;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Finding;
import org.foramen.chart.Pain;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** What hurts, what was found, and what it was called. */
final class Complaints {
    private static final int WORST = 10;

    private Complaints() {}

    /** {@code low-back left axial since 2026-01-05, worst 8}. */
    static Pain pain(Scene scene, Words words) {
        Site where = Spots.site(words);
        Pain.Pattern pattern = pattern(words);
        Optional<Approx> since = words.skip("since") ? Optional.of(Days.approx(words)) : Optional.empty();
        OptionalInt worst = OptionalInt.empty();
        while (words.more()) {
            if (words.skip("worst")) {
                worst = OptionalInt.of(worst(words));
            } else if (since.isEmpty() && words.skip("since")) {
                since = Optional.of(Days.approx(words));
            } else {
                throw words.unknown("After the place and the pattern come 'since DATE' and 'worst 8'.");
            }
        }
        return new Pain(scene.on(), where, pattern, since, worst);
    }

    private static Pain.Pattern pattern(Words words) {
        for (Pain.Pattern pattern : Pain.Pattern.values()) {
            if (pattern != Pain.Pattern.UNSAID && words.skip(name(pattern))) {
                return pattern;
            }
        }
        return Pain.Pattern.UNSAID;
    }

    private static int worst(Words words) {
        Word word = words.take("a number from 0 to 10");
        String digits = word.text().replace("/10", "");
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > WORST) {
            throw new Misread(word.at(), "'" + word.text() + "' is not from 0 to 10", "Write worst 8.");
        }
        return Integer.parseInt(digits);
    }

    static String write(Pain pain) {
        String pattern = pain.pattern() == Pain.Pattern.UNSAID ? "" : " " + name(pain.pattern());
        String since = pain.since().map(day -> " since " + day).orElse("");
        String worst = pain.worst().isPresent() ? ", worst " + pain.worst().getAsInt() : "";
        return pain.where() + pattern + since + worst;
    }

    private static String name(Pain.Pattern pattern) {
        return pattern.name().toLowerCase(Locale.ROOT);
    }

    /** {@code straight-leg-raise present at L5-S1 left}. */
    static Finding finding(Scene scene, Words words) {
        Term what = Terms.term(words, "what was looked for");
        if (!words.says("present") && !words.says("absent")) {
            throw words.unknown(
                    "Say whether it was there: " + what.code() + " present, or " + what.code() + " absent.");
        }
        boolean present = Presence.read(words);
        return new Finding(scene.on(), what, present, Spots.one(words));
    }

    static String write(Finding finding) {
        String present = finding.present() ? " present" : " absent";
        return Terms.write(finding.what()) + present + Spots.at(finding.site());
    }

    /** {@code icd10cm|M54.16 "Radiculopathy, lumbar region" at L4-5 left, ended 2026-08-01}. */
    static Diagnosis diagnosis(Scene scene, Words words) {
        Term what = Terms.term(words, "a diagnosis");
        boolean present = Presence.read(words);
        Optional<Site> site = Spots.one(words);
        Optional<LocalDate> ended = Optional.empty();
        while (words.more()) {
            if (!words.skip("ended")) {
                throw words.unknown("After the diagnosis comes 'ended DATE', if it ended.");
            }
            ended = Optional.of(Days.day(words));
        }
        return new Diagnosis(scene.on(), what, present, site, ended);
    }

    static String write(Diagnosis diagnosis) {
        return Terms.write(diagnosis.what())
                + Presence.write(diagnosis.present())
                + Spots.at(diagnosis.site())
                + diagnosis.ended().map(day -> ", ended " + day).orElse("");
    }
}
