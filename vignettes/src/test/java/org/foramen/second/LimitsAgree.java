package org.foramen.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;

/** Where the two ways of telling whether one session holds too much differ on a sheet, in words. */
final class LimitsAgree {
    private static final Map<String, String> POLICIES = Map.of("TPI-F2", "medicare-tpi-l34211");

    private final Clausewise product;
    private int compared;

    LimitsAgree(Clausewise product) {
        this.product = product;
    }

    int compared() {
        return compared;
    }

    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        for (Parts.Limit limit : Parts.of(sheet)) {
            String policy = Optional.ofNullable(POLICIES.get(limit.id())).orElseThrow();
            Criterion clause = product.clause(policy, sheet.asked().procedure(), limit.id())
                    .orElseThrow();
            compared++;
            Truth found = product.new Asking(sheet).put(clause).truth();
            SessionsAgree.note(all, limit.id() + " truth", Truth.of(limit.holds()), found);
        }
        return all;
    }
}
