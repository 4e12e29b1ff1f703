package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;

/**
 * Care without needles: {@code physical-therapy from 2026-02-12 to 2026-05-20, failed, often "twice a week", stopped
 * "it hurt more"}.
 */
final class Courses {
    private Courses() {}

    static Therapy therapy(Scene scene, Words words) {
        Term what = Terms.term(words, "the kind of care");
        int at = words.at();
        Optional<LocalDate> from = words.skip("from") ? Optional.of(Days.day(words)) : Optional.empty();
        Optional<LocalDate> to = words.skip("to") ? Optional.of(Days.day(words)) : Optional.empty();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new Misread(at, "the care ends before it begins", "Write from the first day to the last.");
        }
        Therapy.Result result = Therapy.Result.UNSAID;
        Optional<String> often = Optional.empty();
        Optional<String> stopped = Optional.empty();
        while (words.more()) {
            if (words.skip("often")) {
                often = Optional.of(words.rest("how often"));
            } else if (words.skip("stopped")) {
                stopped = Optional.of(words.rest("why it stopped"));
            } else {
                result = result(words);
            }
        }
        return new Therapy(scene.on(), what, from, to, result, often, stopped);
    }

    private static Therapy.Result result(Words words) {
        for (Therapy.Result result : Therapy.Result.values()) {
            boolean said = words.skip(name(result)) || words.skip(name(result).split("-"));
            if (said && result != Therapy.Result.UNSAID) {
                return result;
            }
        }
        throw words.unknown(
                "What came of it is one of: failed, helped, not-tolerated, contraindicated, refused, ongoing;"
                        + " or write often \"twice a week\", stopped \"it hurt more\".");
    }

    static String write(Therapy therapy) {
        String from = therapy.from().map(day -> " from " + day).orElse("");
        String to = therapy.to().map(day -> " to " + day).orElse("");
        String result = therapy.result() == Therapy.Result.UNSAID ? "" : ", " + name(therapy.result());
        String often =
                therapy.often().map(words -> ", often " + Quote.marks(words)).orElse("");
        String stopped = therapy.stopped()
                .map(words -> ", stopped " + Quote.marks(words))
                .orElse("");
        return Terms.write(therapy.what()) + from + to + result + often + stopped;
    }

    private static String name(Therapy.Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
