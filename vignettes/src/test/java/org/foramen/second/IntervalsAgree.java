package org.foramen.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;

/** Where the two ways of telling whether it has been long enough differ on a sheet, in words. */
final class IntervalsAgree {
    private static final Map<String, String> POLICIES =
            Map.of("FJ-D4", "medicare-facet-l38773", "ESI-R2", "medicare-esi-l39240", "TPI-M1", "medicare-tpi-l34211");

    private final Clausewise product;
    private int compared;

    IntervalsAgree(Clausewise product) {
        this.product = product;
    }

    int compared() {
        return compared;
    }

    /** Not where parts of the body adjoin, nor of a request of two regions, for that is refused by its own clause. */
    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        for (Gaps.Gap gap : Gaps.of(sheet)) {
            boolean open = gap.id().startsWith("TPI") && Parts.close(sheet);
            boolean two = gap.id().startsWith("ESI") && AsChart.request(sheet).halves() > 1;
            if (open || two) {
                continue;
            }
            String policy = Optional.ofNullable(POLICIES.get(gap.id())).orElseThrow();
            Criterion clause = product.clause(policy, sheet.asked().procedure(), gap.id())
                    .flatMap(stated ->
                            Clausewise.parts(Criterion.Apart.class, stated).findFirst())
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
}
