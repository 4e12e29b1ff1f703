package org.foramen.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Kind;

/** Criteria whose answer, and how long it stands, are chosen: to see what becomes of answers that are put together. */
record Fixed(Truth truth, int stands, Criterion criterion) {
    static final int DAY = Math.toIntExact(LocalDate.parse("2026-12-01").toEpochDay());

    /** Yes, no and unknown; each for good, for a week, and for a month. */
    static List<Fixed> all() {
        List<Fixed> all = new ArrayList<>();
        for (Truth truth : Truth.values()) {
            for (int days : new int[] {7, 30}) {
                all.add(of(truth, DAY + days));
            }
            all.add(new Fixed(truth, Verdict.FOR_GOOD, leaf(truth)));
        }
        return all;
    }

    /** An answer that stands until a day: on the next its rule is switched off. */
    static Fixed of(Truth truth, int stands) {
        LocalDate off = LocalDate.ofEpochDay(stands + 1L);
        return new Fixed(truth, stands, new Criterion.Off(leaf(truth), off, off.plusDays(7)));
    }

    static Criterion leaf(Truth truth) {
        String word = switch (truth) {
            case MET -> "there";
            case NOT_MET -> "gone";
            case UNKNOWN -> "unsaid";
        };
        return new Criterion.Present(Kind.FINDING, Scene.names(word), Optional.empty(), false);
    }

    /** The same as the rule of a clause. */
    Fixed stated(Status status, Clause.Due due) {
        Clause clause = new Clause("T-1", "says", "s1", status, "ask?", "clinician", Clause.Silence.ASKS, due);
        return new Fixed(truth, stands, new Criterion.Stated(clause, criterion));
    }

    Fixed stated(Status status) {
        return stated(status, Clause.Due.REQUEST);
    }

    /** Somebody of whom one sign is there and another is gone. */
    static Scene person() {
        Scene.names("there", "gone", "unsaid");
        return Scene.on("2026-12-01")
                .known(Say.finding("2026-11-01", "there", true, ""), Say.finding("2026-11-01", "gone", false, ""));
    }
}
