package org.foramen.criteria;

import java.util.List;
import org.foramen.criteria.Clause.Silence;

/**
 * A verdict without its argument, for the sweep over many charts: nothing is kept of the way to it, and parts that have
 * no say are not looked at. A law holds it to the verdict.
 *
 * @param truth met, not met or unknown
 * @param stands the last epoch day on which it is still the same if nothing new is recorded; {@link Verdict#FOR_GOOD}
 */
public record Glance(Truth truth, int stands) {
    private static final Truth[] TRUTHS = Truth.values();

    static Glance of(Weigh weigh, Criterion criterion) {
        long glance = at(weigh, criterion, Silence.ASKS);
        return new Glance(truth(glance), stands(glance));
    }

    /** Truth in the upper half and standing in the lower, so that nothing need be made for a part. */
    private static long at(Weigh weigh, Criterion criterion, Silence silence) {
        if (criterion instanceof Criterion.Stated stated) {
            return at(weigh, stated.test(), weigh.silence(stated.clause()));
        }
        if (criterion instanceof Criterion.Not not) {
            long part = at(weigh, not.part(), silence);
            return glance(truth(part).not(), stands(part));
        }
        if (criterion instanceof Criterion.All all) {
            return all(weigh, all.parts(), silence);
        }
        if (criterion instanceof Criterion.Any any) {
            return any(weigh, any.parts(), silence);
        }
        return criterion instanceof Criterion.Present
                ? leaf(weigh, criterion, silence)
                : other(weigh, criterion, silence);
    }

    private static long other(Weigh weigh, Criterion criterion, Silence silence) {
        return switch (criterion) {
            case Criterion.Unless unless -> any(weigh, List.of(unless.exception(), unless.rule()), silence);
            case Criterion.When when -> when(weigh, when, silence);
            default -> leaf(weigh, criterion, silence);
        };
    }

    private static long leaf(Weigh weigh, Criterion criterion, Silence silence) {
        Verdict verdict = weigh.put(criterion, silence);
        return glance(verdict.truth(), verdict.stands());
    }

    private static long all(Weigh weigh, List<Criterion> criteria, Silence silence) {
        Truth truth = Truth.MET;
        int stands = Verdict.FOR_GOOD;
        for (int i = 0; i < criteria.size(); i++) {
            if (weigh.counts(criteria.get(i))) {
                long part = at(weigh, criteria.get(i), silence);
                stands = Combine.lesser(truth, stands, truth(part), stands(part));
                truth = truth.and(truth(part));
            }
        }
        return glance(truth, stands);
    }

    private static long any(Weigh weigh, List<Criterion> criteria, Silence silence) {
        Truth truth = Truth.NOT_MET;
        int stands = Verdict.FOR_GOOD;
        for (int i = 0; i < criteria.size(); i++) {
            if (weigh.rescues(criteria.get(i))) {
                long part = at(weigh, criteria.get(i), silence);
                stands = Combine.greater(truth, stands, truth(part), stands(part));
                truth = truth.or(truth(part));
            }
        }
        return glance(truth, stands);
    }

    private static long when(Weigh weigh, Criterion.When when, Silence silence) {
        long condition = at(weigh, when.condition(), silence);
        long rule = at(weigh, when.rule(), silence);
        Truth spared = truth(condition).not();
        return glance(spared.or(truth(rule)), Combine.greater(spared, stands(condition), truth(rule), stands(rule)));
    }

    private static long glance(Truth truth, int stands) {
        return (long) truth.ordinal() << 32 | stands & 0xffffffffL;
    }

    private static Truth truth(long glance) {
        return TRUTHS[(int) (glance >>> 32)];
    }

    private static int stands(long glance) {
        return (int) glance;
    }
}
