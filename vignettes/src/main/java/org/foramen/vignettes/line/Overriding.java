package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.EntryId;
import org.foramen.chart.Site;
import org.foramen.chart.StopOverride;
import org.foramen.chart.StopOverride.Reason;

/** Lines that say that a physician goes on against something that stops a procedure. */
final class Overriding {
    private Overriding() {}

    /** {@code CON-RFL-4 about lumbar-medial-branch-rfa at L4-5 left, for 2026-12-01, reason risk-lowered "bipolar leads"}. */
    static StopOverride read(Scene scene, Words words) {
        String rule = words.take("the id of what stops").text();
        String about = words.skip("about") ? words.take("the procedure").text() : "";
        List<Site> sites = Spots.at(words);
        Told told = new Told();
        while (words.more()) {
            told.part(scene, words);
        }
        return new StopOverride(
                scene.on(),
                about,
                sites,
                told.service.orElseThrow(() -> words.missing("'for' and the day of service")),
                rule,
                told.reason.orElseThrow(() -> words.missing("'reason' and one of " + reasons())),
                told.said,
                told.knowledge,
                told.seconds);
    }

    /** What the parts of a line say, in whatever order. */
    private static final class Told {
        private Optional<LocalDate> service = Optional.empty();
        private Optional<Reason> reason = Optional.empty();
        private Optional<EntryId> seconds = Optional.empty();
        private String said = "";
        private String knowledge = "";

        private void part(Scene scene, Words words) {
            if (words.skip("for")) {
                service = Optional.of(Days.day(words));
            } else if (words.skip("seconds")) {
                seconds = Optional.of(Bookkeeping.which(scene, words));
            } else if (words.skip("knowledge")) {
                knowledge = words.take("the hash of the knowledge").text();
            } else {
                words.skip("reason");
                reason = Optional.of(reason(words));
                said = words.atEnd() ? "" : words.take("the physician's words").text();
            }
        }
    }

    private static Reason reason(Words words) {
        Word word = words.take("one of " + reasons());
        return Reason.of(word.text())
                .orElseThrow(() -> new Misread(
                        word.at(), "'" + word.text() + "' is no reason to go on", "Write one of: " + reasons() + "."));
    }

    private static String reasons() {
        return Arrays.stream(Reason.values()).map(Reason::word).collect(Collectors.joining(", "));
    }

    static String write(StopOverride override) {
        List<String> parts = new ArrayList<>();
        String about = override.about().isEmpty() ? "" : " about " + Quote.word(override.about());
        parts.add(Quote.word(override.rule()) + about + Spots.at(override.sites()));
        parts.add("for " + override.service());
        String words = override.words().isEmpty() ? "" : " " + Quote.marks(override.words());
        parts.add("reason " + override.reason().word() + words);
        if (!override.knowledge().isEmpty()) {
            parts.add("knowledge " + Quote.marks(override.knowledge()));
        }
        override.seconds().ifPresent(entry -> parts.add("seconds entry " + entry));
        return String.join(", ", parts);
    }
}
