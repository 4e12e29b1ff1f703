package org.foramen.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.care.Differential.Suspect;
import org.foramen.care.Differential.Weighed;
import org.foramen.library.Feature;
import org.foramen.library.Range;
import org.foramen.page.ConsultPage.Source;

/** Makes the part of the page that says where the pain may come from. */
final class Suspects {
    private Suspects() {}

    static Source of(Suspect suspect, Words words) {
        return new Source(
                suspect.generator().id(),
                suspect.generator().name(),
                suspect.posterior().map(Suspects::percent).orElse("no published frequency to start from"),
                words.cited(suspect.generator().pretestCites()),
                lines(suspect.speaksFor(), words),
                lines(suspect.speaksAgainst(), words),
                lines(suspect.missing(), words),
                lines(suspect.meaningless(), words),
                suspect.next().map(f -> f.clause().ask()).orElse(""),
                suspect.generator().misuse());
    }

    /** Whole percents, the low end cut and the high end raised, so that the range is never narrowed. */
    static String percent(Range range) {
        long low = (long) Math.floor(range.low());
        long high = (long) Math.ceil(range.high());
        return low == high ? low + "%" : low + "% to " + high + "%";
    }

    private static List<Line> lines(List<Weighed> weighed, Words words) {
        return weighed.stream()
                .map(w -> words.line(w.verdict()).noted(ratio(w.feature())))
                .toList();
    }

    private static String ratio(Feature feature) {
        String there = said("likelihood ratio when present", feature.present());
        String absent = said("when absent", feature.absent());
        return there.isEmpty() || absent.isEmpty() ? there + absent : there + "; " + absent;
    }

    private static String said(String what, Optional<Range> ratio) {
        return ratio.map(r ->
                        what + " " + (r.width() == 0 ? number(r.low()) : number(r.low()) + " to " + number(r.high())))
                .orElse("");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
