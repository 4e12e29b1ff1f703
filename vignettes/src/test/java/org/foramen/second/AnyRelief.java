package org.foramen.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foramen.second.Sheet.Asked;
import org.foramen.second.Sheet.Done;
import org.foramen.second.Sheet.Scale;
import org.foramen.second.Sheet.Seen;

/** Any visits after what was done: about half as bad, about the day until which relief has to last. */
final class AnyRelief {
    private static final List<Integer> AFTER = List.of(1, 14, 41, 42, 43, 60, 88, 89, 90, 91, 92, 93, 120, 200);

    private final Random random;

    AnyRelief(Random random) {
        this.random = random;
    }

    /** One visit of a day for each procedure and kind, none after the chart was asked or on the day of service. */
    List<Seen> seen(Asked asked, List<Done> done) {
        List<Seen> all = new ArrayList<>();
        for (Done one : done) {
            for (int i = random.nextInt(4); i > 0; i--) {
                Seen seen = seen(one);
                boolean twice = all.stream()
                        .anyMatch(s -> s.day().equals(seen.day())
                                && s.done().equals(seen.done())
                                && s.kind().equals(seen.kind()));
                boolean past = !seen.day().isAfter(asked.today()) && seen.day().isBefore(asked.day());
                if (past && !twice) {
                    all.add(seen);
                }
            }
        }
        return all;
    }

    /** Three of four times why it is done otherwise. */
    List<String> documents() {
        return random.nextInt(4) > 0 ? List.of("changed-approach-reason") : List.of();
    }

    private Seen seen(Done one) {
        boolean pain = random.nextInt(3) > 0;
        int worst = pain ? 10 : 100;
        int before = worst * random.nextInt(11) / 10;
        int then = Math.min(worst, Math.max(0, before / 2 + random.nextInt(5) - 3));
        String scale = pain ? "nrs" : "odi";
        String other = pain ? "vas" : "ndi";
        return new Seen(
                one.day().plusDays(AFTER.get(random.nextInt(AFTER.size()))),
                one.act(),
                one.day(),
                pain ? "pain" : "function",
                new Scale(scale, before),
                new Scale(random.nextInt(20) == 0 ? other : scale, then));
    }
}
