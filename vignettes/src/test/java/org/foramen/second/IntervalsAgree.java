package org.foramen.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;

/** Where the two ways of telling whether it has been long enough differ on a sheet, in words. */
final class IntervalsAgree {
    private static final Map<String, String> POLICIES = Map.of("FJ-D4", "medicare-facet-l38773");

    private final Clausewise product;
    private int compared;

    IntervalsAgree(Clausewise product) {
        this.product = product;
    }

    int compared() {
        return compared;
    }

    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        for (Gaps.Gap gap : Gaps.of(sheet)) {
            String policy = Optional.ofNullable(POLICIES.get(gap.id())).orElseThrow();
            Criterion clause = product.clause(policy, sheet.asked().procedure(), gap.id())
                    .flatMap(stated -> intervals(stated.test()).findFirst())
                    .orElseThrow();
            compared++;
            differ(sheet, gap, clause, all);
        }
        return all;
    }

    private void differ(Sheet sheet, Gaps.Gap gap, Criterion clause, List<String> all) {
        Clausewise.Asking asking = product.new Asking(sheet);
        LocalDate on = sheet.asked().day();
        Truth expected = gap.tooSoon(on) ? Truth.NOT_MET : gap.longEnough(on) ? Truth.MET : Truth.UNKNOWN;
        SessionsAgree.note(
                all, gap.id() + " truth", expected, asking.put(clause).truth());
        SessionsAgree.note(all, gap.id() + " next day", Gaps.next(sheet, gap.id()), asking.next(clause));
    }

    /** The interval itself, without the exception that a document may make of it. */
    private static Stream<Criterion> intervals(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Apart apart -> Stream.of(apart);
            case Criterion.When when -> intervals(when.rule());
            case Criterion.Unless unless -> intervals(unless.rule());
            default -> Stream.empty();
        };
    }
}
