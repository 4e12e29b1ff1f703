package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Kind;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Weigh;
import org.junit.jupiter.api.Test;

/** What is asked before an answer can be given, and what is not worth asking. */
class AsksTest {
    private static final Criterion.Stated FEVER = stated("FEVER", "fever");
    private static final Criterion.Stated RASH = stated("RASH", "rash");

    @Test
    void every_open_clause_is_asked_and_one_that_is_settled_is_not() {
        Criterion both = new Criterion.All(List.of(FEVER, RASH));
        assertEquals(List.of(FEVER.clause(), RASH.clause()), asked(Ward.of(), both));
        assertEquals(List.of(RASH.clause()), asked(Ward.of(Ward.finding("fever", true)), both));
        assertEquals(List.of(), asked(Ward.of(Ward.finding("fever", false)), both), "it is refused whatever else");
    }

    @Test
    void nobody_is_asked_for_a_rule_that_is_switched_off() {
        Criterion off = new Criterion.Off(RASH, Ward.SERVICE, Ward.SERVICE.plusDays(1));
        assertEquals(List.of(FEVER.clause()), asked(Ward.of(), new Criterion.All(List.of(FEVER, off))));
        assertEquals(List.of(), asked(Ward.of(), off));
        Criterion over = new Criterion.Off(RASH, Ward.SERVICE.minusDays(1), Ward.SERVICE);
        assertEquals(List.of(RASH.clause()), asked(Ward.of(), over), "it is in force again");
    }

    @Test
    void a_clause_is_asked_for_what_has_no_words_of_its_own_and_not_for_the_clauses_within_it() {
        Criterion within = new Criterion.Stated(Cupboard.clause("OUTER"), new Criterion.All(List.of(FEVER, RASH)));
        assertEquals(List.of(FEVER.clause(), RASH.clause()), asked(Ward.of(), within));
        Criterion.Stated beside =
                new Criterion.Stated(Cupboard.clause("OUTER"), new Criterion.All(List.of(FEVER, RASH.test())));
        assertEquals(List.of(FEVER.clause(), beside.clause()), asked(Ward.of(), beside));
    }

    @Test
    void on_the_earliest_day_only_what_is_open_then_is_asked_and_nothing_where_there_is_no_such_day() {
        LocalDate tomorrow = Ward.SERVICE.plusDays(1);
        Criterion both = new Criterion.All(List.of(FEVER, new Criterion.Off(RASH, Ward.SERVICE, tomorrow)));
        assertEquals(List.of(FEVER.clause()), on(Optional.of(Ward.SERVICE), both));
        assertEquals(List.of(FEVER.clause(), RASH.clause()), on(Optional.of(tomorrow), both));
        assertEquals(List.of(), on(Optional.empty(), both), "waiting alone never helps");
    }

    @Test
    void what_settles_most_is_asked_first() {
        List<Asks.Ask> ranked =
                Asks.ranked(List.of(List.of(FEVER.clause()), List.of(RASH.clause()), List.of(RASH.clause())));
        assertEquals(List.of(new Asks.Ask(RASH.clause(), 2), new Asks.Ask(FEVER.clause(), 1)), ranked);
    }

    private static List<Clause> on(Optional<LocalDate> possible, Criterion criterion) {
        Earliest earliest = new Earliest(possible, Optional.empty());
        return Asks.on(earliest, Ward.of().weigh(), criterion, Weigh.Force.FULL);
    }

    private static List<Clause> asked(Ward ward, Criterion criterion) {
        return Asks.of(ward.weigh().put(criterion), Weigh.Force.FULL);
    }

    private static Criterion.Stated stated(String id, String finding) {
        return new Criterion.Stated(
                Cupboard.clause(id), new Criterion.Present(Kind.FINDING, Ward.names(finding), Optional.empty(), false));
    }
}
