package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.foramen.chart.Chart;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Glance;
import org.foramen.criteria.Packed;
import org.foramen.criteria.Request;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;

/** Law 8: the packed chart and the ledger's chart give the same verdicts, for the same reasons. */
@Domain(Anything.class)
class TwoChartsLawTest {
    @Property
    void the_sweep_over_many_and_the_page_of_one_cannot_disagree(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll LocalDate asked,
            @ForAll Weigh.Force force) {
        Packed packed = Packed.of(chart, Vocabulary.LEXICON);
        assertEquals(
                Anything.weigh(Anything.view(chart), asked, request, force).put(criterion),
                Anything.weigh(packed, asked, request, force).put(criterion));
    }

    @Property
    void anAnswerWithoutItsArgumentIsTheSameAnswerForAsLong(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll LocalDate asked,
            @ForAll Weigh.Force force) {
        Weigh weigh = Anything.weigh(Packed.of(chart, Vocabulary.LEXICON), asked, request, force);
        Verdict argued = weigh.put(criterion);
        Glance glance = weigh.glance(criterion);
        assertEquals(argued.truth(), glance.truth());
        assertEquals(argued.stands(), glance.stands());
    }
}
