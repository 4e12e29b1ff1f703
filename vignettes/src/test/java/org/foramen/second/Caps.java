package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foramen.second.Sheet.Asked;
import org.foramen.second.Sheet.Done;
import org.foramen.second.Sheet.Spot;

/**
 * How many sessions of a family and an intent there were, where the policy counts them, in the year before a day. A
 * session is a day. What could not be told (an intent or a place that nobody wrote down) is counted apart.
 */
final class Caps {
    private static final List<Map<String, String>> CAPS = Table.of("caps.csv");
    private static final Map<String, Map<String, String>> ACTS = acts();
    private static final int FOR_LIFE = 1_500;

    private Caps() {}

    /** The answer to one cap: sessions that surely count, those that may, and whether one lies on the anniversary. */
    record Count(String id, int cap, Set<LocalDate> surely, Set<LocalDate> perhaps, boolean anniversary) {
        boolean refuses() {
            return surely.size() >= cap;
        }

        boolean allows() {
            return perhaps.size() < cap;
        }
    }

    static List<Count> of(Sheet sheet) {
        List<Count> counts = new ArrayList<>();
        for (Map<String, String> cap : CAPS) {
            if (asks(cap, sheet.asked())) {
                counts.add(count(cap, sheet, sheet.asked().day()));
            }
        }
        return counts;
    }

    /** The first day from the day of service on which the cap surely allows one more, looking up to three years ahead. */
    static Optional<LocalDate> next(Sheet sheet, String id) {
        Map<String, String> cap =
                CAPS.stream().filter(c -> cell(c, "id").equals(id)).findFirst().orElseThrow();
        LocalDate day = sheet.asked().day();
        for (int i = 0; i < 1_100; i++) {
            if (count(cap, sheet, day.plusDays(i)).allows()) {
                return Optional.of(day.plusDays(i));
            }
        }
        return Optional.empty();
    }

    private static boolean asks(Map<String, String> cap, Asked asked) {
        Map<String, String> act = act(asked.procedure());
        String intent = cell(act, "intent").equals("as written") ? asked.intent() : cell(act, "intent");
        return cell(cap, "family").equals(cell(act, "family"))
                && (cell(cap, "intent").equals("any") || cell(cap, "intent").equals(intent));
    }

    /** In each region of the request by itself; the fullest decides. */
    private static Count count(Map<String, String> cap, Sheet sheet, LocalDate on) {
        List<Spot> spots = sheet.asked().spots();
        if (!cell(cap, "counted").equals("region") || spots.isEmpty()) {
            return count(cap, sheet, on, spots);
        }
        return spots.stream()
                .map(spot -> count(cap, sheet, on, List.of(spot)))
                .max(Comparator.comparing((Count c) -> c.refuses() ? 2 : c.allows() ? 0 : 1))
                .orElseThrow();
    }

    private static Count count(Map<String, String> cap, Sheet sheet, LocalDate on, List<Spot> spots) {
        Set<LocalDate> surely = new TreeSet<>();
        Set<LocalDate> perhaps = new TreeSet<>();
        boolean anniversary = false;
        int months = cell(cap, "months").equals("lifetime") ? FOR_LIFE : Integer.parseInt(cell(cap, "months"));
        for (Done done : sheet.done()) {
            Likely likely = known(done, sheet.asked()) ? likely(cap, done, spots) : Likely.NO;
            anniversary |= likely != Likely.NO && done.day().equals(Rolling.before(on, months));
            if (likely != Likely.NO && Rolling.counts(done.day(), on, months)) {
                perhaps.add(done.day());
                if (likely == Likely.YES) {
                    surely.add(done.day());
                }
            }
        }
        return new Count(cell(cap, "id"), Integer.parseInt(cell(cap, "cap")), surely, perhaps, anniversary);
    }

    /** What was taken back, or learned after the chart was asked, is not in the chart. */
    static boolean known(Done done, Asked asked) {
        return !done.takenBack() && !done.learned().isAfter(asked.today());
    }

    private static Likely likely(Map<String, String> cap, Done done, List<Spot> spots) {
        Map<String, String> act = act(done.act());
        if (!cell(cap, "family").equals(cell(act, "family"))) {
            return Likely.NO;
        }
        return intent(cap, act, done).and(Areas.together(cell(cap, "counted"), done, spots));
    }

    private static Likely intent(Map<String, String> cap, Map<String, String> act, Done done) {
        String intent = cell(act, "intent").equals("as written") ? done.intent() : cell(act, "intent");
        if (cell(cap, "intent").equals("any") || cell(cap, "intent").equals(intent)) {
            return Likely.YES;
        }
        boolean ablation = cell(cap, "intent").equals("ablation");
        return intent.equals("unsaid") && !ablation ? Likely.PERHAPS : Likely.NO;
    }

    static Map<String, String> act(String procedure) {
        return Optional.ofNullable(ACTS.get(procedure)).orElseThrow(() -> new IllegalArgumentException(procedure));
    }

    private static Map<String, Map<String, String>> acts() {
        Map<String, Map<String, String>> acts = new HashMap<>();
        Table.of("acts.csv").forEach(row -> acts.put(cell(row, "act"), row));
        return Map.copyOf(acts);
    }
}
