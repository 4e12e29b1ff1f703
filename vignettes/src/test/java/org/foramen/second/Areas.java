package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foramen.second.Sheet.Spot;

/** Whether what was done counts at the place that is asked for: its half of the spine, its level, its part of the body. */
final class Areas {
    private static final Map<String, String> REGIONS = regions();

    private Areas() {}

    static Likely together(String counted, List<Spot> done, List<Spot> asked) {
        return switch (counted) {
            case "anywhere" -> Likely.YES;
            case "region" -> overlap(regions(done), regions(asked));
            default -> overlap(places(done), places(asked));
        };
    }

    private static Likely overlap(Set<String> done, Set<String> asked) {
        if (done.isEmpty() || asked.isEmpty()) {
            return Likely.PERHAPS;
        }
        Set<String> both = new HashSet<>(done);
        both.retainAll(asked);
        return both.isEmpty() ? Likely.NO : Likely.YES;
    }

    /** The upper half of the spine or the lower, by the first letter of the level; the caudal canal is sacral. */
    private static Set<String> regions(List<Spot> spots) {
        Set<String> found = new HashSet<>();
        for (Spot spot : spots) {
            String begins =
                    spot.place().equals("sacral-hiatus") ? "S" : spot.place().substring(0, 1);
            found.add(REGIONS.getOrDefault(begins, "neither"));
        }
        return found;
    }

    private static Set<String> places(List<Spot> spots) {
        Set<String> found = new HashSet<>();
        spots.forEach(spot -> found.add(spot.place()));
        return found;
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        Table.of("regions.csv").forEach(row -> regions.put(cell(row, "begins"), cell(row, "region")));
        return Map.copyOf(regions);
    }
}
