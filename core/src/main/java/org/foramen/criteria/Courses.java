package org.foramen.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Kind;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Clause.Silence;

/** How long care without needles went on, and what came of it. A course lasts until its end or the day asked about. */
final class Courses {
    private static final Therapy.Result[] RESULTS = Therapy.Result.values();

    /** A course, cut off at the day that is asked about. */
    private record Stretch(int from, int to, boolean open) {}

    private final Weigh weigh;
    private final Criterion.Course put;
    private final Tally tally = new Tally();
    private final List<Stretch> stretches = new ArrayList<>();
    private Truth result = Truth.NOT_MET;
    private boolean undated;
    private int stands;

    private Courses(Weigh weigh, Criterion.Course put) {
        this.weigh = weigh;
        this.put = put;
        this.stands = weigh.quiet(Kind.THERAPY);
    }

    /** Care that went on long enough and came to one of the results. Care is asked for and never assumed away. */
    static Verdict course(Weigh weigh, Criterion.Course put) {
        Courses courses = new Courses(weigh, put);
        for (int f = weigh.view.first(Kind.THERAPY); f < weigh.end(Kind.THERAPY); f++) {
            if (weigh.view.about(f, put.of())) {
                courses.add(f);
            }
        }
        return courses.verdict();
    }

    /** A course that has not begun by the day does not count yet. */
    private void add(int f) {
        int from = weigh.view.value(f, Part.FROM);
        if (from > weigh.day) {
            stands = Math.min(stands, from - 1);
            return;
        }
        tally.add(f);
        result = result.or(result(f));
        if (from == View.ABSENT) {
            undated = true;
            return;
        }
        int to = weigh.view.value(f, Part.TO);
        boolean open = to == View.ABSENT || to > weigh.day;
        stretches.add(new Stretch(from, open ? weigh.day : to, open));
    }

    private Truth result(int f) {
        Therapy.Result came = RESULTS[weigh.view.value(f, Part.RESULT)];
        if (put.results().isEmpty() || put.results().contains(came)) {
            return Truth.MET;
        }
        boolean open = came == Therapy.Result.UNSAID || came == Therapy.Result.ONGOING;
        return open ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    private Verdict verdict() {
        if (tally.count() == 0) {
            Verdict silent = weigh.silent(put, Kind.THERAPY, put.of(), Optional.empty(), Silence.ASKS);
            return Verdict.leaf(silent.truth(), put, silent.because(), Math.min(silent.stands(), stands));
        }
        Truth truth = put.lasting().map(span -> result.and(lasted(span))).orElse(result);
        return Verdict.leaf(truth, put, tally.because(), stands);
    }

    private Truth lasted(Span span) {
        stretches.sort(Comparator.comparingInt(Stretch::from));
        int days = union();
        int start = stretches.isEmpty() ? weigh.day : stretches.getFirst().from();
        int missing = span.after(start) - start - days;
        if (missing > 0 && stretches.stream().anyMatch(Stretch::open)) {
            stands = Math.min(stands, weigh.day + missing - 1);
        }
        return missing <= 0 ? Truth.MET : undated ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    /** Days of care with overlaps counted once. */
    private int union() {
        int days = 0;
        int reached = Integer.MIN_VALUE;
        for (Stretch stretch : stretches) {
            int from = Math.max(stretch.from(), reached);
            days += Math.max(0, stretch.to() - from);
            reached = Math.max(reached, stretch.to());
        }
        return days;
    }
}
