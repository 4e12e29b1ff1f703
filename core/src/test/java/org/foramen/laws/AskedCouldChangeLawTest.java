package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.chart.Chart;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Policy;

/** Law 3: what is asked could still change the answer on the earliest day on which it can become yes. */
@Domain(Anything.class)
class AskedCouldChangeLawTest {
    private static final int TRIED = 2000;

    @Property
    void each_question_has_an_answer_that_would_change_the_verdict(
            @ForAll Chart chart, @ForAll Policy policy, @ForAll Request request) {
        Covered covered = judged(chart, policy, request);
        Optional<LocalDate> earliest = covered.earliest().possible();
        if (earliest.isEmpty()) {
            assertTrue(covered.asks().isEmpty(), "nothing is asked where waiting and answering never help");
            return;
        }
        Weigh.Force force = covered.advice() ? Weigh.Force.ADVICE : Weigh.Force.COVERAGE;
        Verdict then = Anything.weigh(Anything.view(chart), earliest.get(), request, force)
                .put(policy.criterion(Libraries.PROCEDURE));
        for (Clause clause : covered.asks()) {
            assertTrue(matters(then, clause, force), () -> clause.id() + " changes nothing in " + then);
        }
    }

    @Property
    void an_answer_that_is_still_open_asks_something(
            @ForAll Chart chart, @ForAll Policy policy, @ForAll Request request) {
        Covered covered = judged(chart, policy, request);
        boolean yesAtOnce = covered.earliest().met().isPresent()
                && covered.earliest().met().equals(covered.earliest().possible());
        boolean never = covered.earliest().possible().isEmpty();
        assertEquals(yesAtOnce || never, covered.asks().isEmpty(), covered::toString);
    }

    /** Some answers to the other questions leave the whole hanging on this one. */
    private static boolean matters(Verdict then, Clause clause, Weigh.Force force) {
        List<Suppose.End> ends = Suppose.ends(then, Optional.empty()).toList();
        Random random = new Random(clause.id().hashCode());
        for (int i = 0; i < TRIED; i++) {
            Suppose one = new Suppose(force);
            Suppose other = new Suppose(force);
            for (Suppose.End end : ends) {
                boolean asked = end.clause().equals(Optional.of(clause));
                Truth answer = Truth.of(random.nextBoolean());
                one.answer(end.open(), answer);
                other.answer(end.open(), asked ? Truth.of(random.nextBoolean()) : answer);
            }
            if (one.of(then) != other.of(then)) {
                return true;
            }
        }
        return false;
    }

    private static Covered judged(Chart chart, Policy policy, Request request) {
        return Consult.judged(Libraries.of(policy), chart, AnyChart.LEARNED, ZoneOffset.UTC, policy, request);
    }
}
