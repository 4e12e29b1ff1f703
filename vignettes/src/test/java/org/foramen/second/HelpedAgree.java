package org.foramen.second;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;

/** Where the two ways of telling whether an injection may be repeated differ on a sheet, in words. */
final class HelpedAgree {
    private static final Map<String, String> POLICIES =
            Map.of("ESI", "medicare-esi-l39240", "TPI", "medicare-tpi-l34211");

    private final Clausewise product;
    private int compared;

    HelpedAgree(Clausewise product) {
        this.product = product;
    }

    int compared() {
        return compared;
    }

    /** Of a request that names two regions the first leads the product: such a session is refused by its own clause. */
    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        if (AsChart.request(sheet).halves() == 1) {
            Clausewise.Asking asking = product.new Asking(sheet);
            for (Helped.Lasted lasted : Helped.of(sheet)) {
                Criterion.Stated clause = clause(sheet, lasted.id());
                Criterion relief = Clausewise.parts(Criterion.Sustained.class, clause)
                        .findFirst()
                        .orElseThrow();
                compared++;
                Truth found = asking.put(relief).truth();
                SessionsAgree.note(all, lasted.id() + " relief", truth(lasted.helped()), found);
                if (lasted.id().equals("ESI-R1")) {
                    again(sheet, lasted, asking, all);
                }
            }
        }
        return all;
    }

    /** After the first alone, when it failed, long enough after it, and for a reason that is written down. */
    private void again(Sheet sheet, Helped.Lasted lasted, Clausewise.Asking asking, List<String> all) {
        Truth failed = truth(lasted.failed());
        Truth reason = sheet.documents().isEmpty() ? UNKNOWN : MET;
        Truth expected = first(sheet).and(failed).and(apart(sheet)).and(reason);
        Truth found = asking.put(clause(sheet, "ESI-R2"))
                .truth()
                .and(asking.put(clause(sheet, "ESI-R2a")).truth());
        SessionsAgree.note(all, "ESI-R2 truth", expected, found);
    }

    private static Truth first(Sheet sheet) {
        Caps.Count count = Caps.of(sheet).stream()
                .filter(c -> c.id().equals("ESI-R2a"))
                .findFirst()
                .orElseThrow();
        return count.refuses() ? NOT_MET : count.allows() ? MET : UNKNOWN;
    }

    private static Truth apart(Sheet sheet) {
        Gaps.Gap gap = Gaps.of(sheet).stream()
                .filter(g -> g.id().equals("ESI-R2"))
                .findFirst()
                .orElseThrow();
        return gap.tooSoon(sheet.asked().day())
                ? NOT_MET
                : gap.longEnough(sheet.asked().day()) ? MET : UNKNOWN;
    }

    private Criterion.Stated clause(Sheet sheet, String id) {
        String policy = Optional.ofNullable(POLICIES.get(id.substring(0, 3))).orElseThrow();
        return product.clause(policy, sheet.asked().procedure(), id).orElseThrow();
    }

    private static Truth truth(Likely likely) {
        return switch (likely) {
            case YES -> MET;
            case NO -> NOT_MET;
            case PERHAPS -> UNKNOWN;
        };
    }
}
