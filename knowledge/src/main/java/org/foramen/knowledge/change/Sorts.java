package org.foramen.knowledge.change;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.knowledge.change.Change.Sort;

/** What of a text changed, told by the key it stands under and by what the two texts have in common. */
final class Sorts {
    private static final Set<String> CODES = Set.of("code", "codes", "modifiers", "members", "must have", "system");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+\\|[A-Za-z0-9.:-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern BOUND =
            Pattern.compile("(at least|at most|over|under|more than|less than)? ?(\\d[\\d.,/-]*) ?(.{0,24})");

    private Sorts() {}

    static Set<Sort> of(String key, String before, String after) {
        if (key.equals("status")) {
            return Set.of(Sort.STATUS);
        }
        if (key.equals("cites") || key.equals("pretest cites") || key.equals("sources")) {
            return Set.of(Sort.CITATION);
        }
        if (CODES.contains(key)
                || CODE.matcher(before).matches()
                || CODE.matcher(after).matches()) {
            return Set.of(Sort.CODE);
        }
        Matcher was = BOUND.matcher(before);
        Matcher now = BOUND.matcher(after);
        return was.matches() && now.matches() ? measure(was, now) : sentence(before, after);
    }

    /** A comparator, a number and a unit, each by itself. */
    private static Set<Sort> measure(Matcher was, Matcher now) {
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        part(was, now, 1, Sort.COMPARATOR, sorts);
        part(was, now, 2, Sort.NUMBER, sorts);
        part(was, now, 3, Sort.UNIT, sorts);
        return sorts.isEmpty() ? Set.of(Sort.WORD) : sorts;
    }

    private static void part(Matcher was, Matcher now, int group, Sort sort, Set<Sort> sorts) {
        String before = was.group(group) == null ? "" : was.group(group);
        if (!before.equals(now.group(group) == null ? "" : now.group(group))) {
            sorts.add(sort);
        }
    }

    private static Set<Sort> sentence(String before, String after) {
        boolean numbersAlone =
                bare(before).equals(bare(after)) && NUMBER.matcher(before).find();
        return Set.of(numbersAlone ? Sort.NUMBER : Sort.WORD);
    }

    private static String bare(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }
}
