package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.BlockDiary;
import org.foramen.chart.Complication;
import org.foramen.chart.Followup;
import org.foramen.chart.Term;

/** What came after a procedure: how the person did, the hours after a block, what went wrong. */
final class Afterwards {
    private Afterwards() {}

    /** {@code of lumbar-medial-branch-rfa 2026-01-10, nrs 8 to 3, odi 50 to 20, consistent improvement}. */
    static Followup followup(Scene scene, Words words) {
        if (!words.skip("of")) {
            throw words.unknown(
                    "A follow-up names its procedure and the day of it: of epidural 2026-01-10, nrs 8 to 3.");
        }
        String procedure = words.take("the procedure").text();
        int at = words.at();
        LocalDate after = Days.day(words);
        if (after.isAfter(scene.on())) {
            throw new Misread(at, "the procedure comes after its follow-up", "Look at both days.");
        }
        Told told = new Told();
        while (words.more()) {
            if (!told.consistent(words) && !told.relief(words)) {
                throw words.unknown(
                        "A follow-up tells nrs 8 to 3, 60% relief, odi 50 to 20 or consistent improvement.");
            }
        }
        return new Followup(scene.on(), procedure, after, told.pain(), told.function(), told.consistent());
    }

    static String write(Followup followup) {
        List<String> parts = new ArrayList<>();
        parts.add("of " + Quote.word(followup.procedure()) + " " + followup.after());
        parts.addAll(Responses.gains(followup.pain(), followup.function()));
        parts.addAll(Responses.consistent(followup.consistent()));
        return String.join(", ", parts);
    }

    /** {@code at 14:30, nrs 2}, of a block of the same day; {@code of 2026-09-01 at 2026-09-02 08:00, nrs 3}. */
    static BlockDiary diary(Scene scene, Words words) {
        LocalDate of = words.skip("of") ? Days.day(words) : scene.on();
        if (!words.skip("at")) {
            throw words.unknown("A diary line begins with its hour: at 14:30, nrs 2.");
        }
        boolean dated = words.peek("an hour").text().indexOf('-') > 0;
        LocalDate day = dated ? Days.day(words) : scene.on();
        LocalDateTime at = day.atTime(Days.hour(words));
        if (!words.more()) {
            throw words.missing("the pain then, such as nrs 2,");
        }
        return new BlockDiary(scene.on(), at, of, Measures.measure(words));
    }

    static String write(BlockDiary diary) {
        LocalDate day = diary.at().toLocalDate();
        String of = diary.of().equals(diary.on()) ? "" : "of " + diary.of() + " ";
        String dated = day.equals(diary.on()) ? "" : day + " ";
        return of + "at " + dated + Days.hour(diary.at()) + ", " + Measures.write(diary.pain());
    }

    /** {@code dural-puncture after 2026-09-01}. */
    static Complication complication(Scene scene, Words words) {
        Term what = Terms.term(words, "what went wrong");
        Optional<LocalDate> after = words.skip("after") ? Optional.of(Days.day(words)) : Optional.empty();
        return new Complication(scene.on(), what, after);
    }

    static String write(Complication complication) {
        return Terms.write(complication.what())
                + complication.after().map(day -> " after " + day).orElse("");
    }
}
