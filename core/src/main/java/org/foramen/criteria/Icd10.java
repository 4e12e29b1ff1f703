package org.foramen.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How ICD-10-CM codes find their sets. Charts write a code with or without its dot, in either case, and often less or
 * more exactly than a set does: a code belongs wherever one of its headings does; a heading that no set names belongs to a
 * set when every code below it that any set names is in that set.
 */
final class Icd10 {
    static final String SYSTEM = "icd10cm";
    /** A category alone ("M54") is too wide to stand for its codes. */
    private static final int SHORTEST_HEADING = 4;

    private static final int CATEGORY = 3;

    private final Map<String, List<Integer>> sets = new HashMap<>();
    private volatile List<String> inOrder = List.of();

    static boolean names(String termKey) {
        return termKey.startsWith(SYSTEM) && termKey.indexOf('|') == SYSTEM.length();
    }

    /** "m54.50" is M5450. */
    static String folded(String code) {
        return code.replace(".", "").strip().toUpperCase(Locale.ROOT);
    }

    void put(String code, int set) {
        List<Integer> known = sets.computeIfAbsent(folded(code), key -> new ArrayList<>(2));
        if (!known.contains(set)) {
            known.add(set);
        }
    }

    /** Every set that a code belongs to. */
    Set<Integer> of(String written) {
        String code = folded(written);
        Set<Integer> found = new LinkedHashSet<>();
        for (int length = code.length(); length >= CATEGORY; length--) {
            found.addAll(sets.getOrDefault(code.substring(0, length), List.of()));
        }
        return found.isEmpty() && code.length() >= SHORTEST_HEADING ? below(code) : found;
    }

    /** The sets of the codes below a heading that no set names itself. */
    private Set<Integer> below(String heading) {
        List<String> codes = inOrder();
        Set<Integer> common = new LinkedHashSet<>();
        int first = -Collections.binarySearch(codes, heading) - 1;
        for (int i = first; i < codes.size() && codes.get(i).startsWith(heading); i++) {
            List<Integer> here = sets.getOrDefault(codes.get(i), List.of());
            if (i == first) {
                common.addAll(here);
            } else {
                common.retainAll(here);
            }
        }
        return common;
    }

    /** All codes, sorted when first asked for: most charts never need them. */
    private List<String> inOrder() {
        if (inOrder.size() != sets.size()) {
            inOrder = sets.keySet().stream().sorted().toList();
        }
        return inOrder;
    }
}
