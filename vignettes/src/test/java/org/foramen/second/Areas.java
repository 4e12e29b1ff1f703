package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foramen.second.Sheet.Done;
import org.foramen.second.Sheet.Spot;

/** Whether what was done counts at the place that is asked for: its half of the spine, its level, its part of the body. */
final class Areas {
    private static final List<String> PARTS = List.of("cervical", "thoracic", "lumbar");
    private static final Map<String, String> REGIONS = regions();

    private Areas() {}

    /** Where no level was written for what was done, its name tells the half: a cervical injection lies in the upper. */
    static Likely together(String counted, Done done, List<Spot> asked) {
        return switch (counted) {
            case "anywhere" -> Likely.YES;
            case "region" -> overlap(done.spots().isEmpty() ? named(done) : regions(done.spots()), regions(asked));
            case "level" -> done.spots().isEmpty() ? somewhere(done, asked) : level(done.spots(), asked);
            default -> overlap(places(done.spots()), places(asked));
        };
    }

    /** At a level that nobody wrote down, and not in another part of the spine than its name tells. */
    private static Likely somewhere(Done done, List<Spot> asked) {
        String begins = PARTS.stream()
                .filter(done.act()::contains)
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        boolean elsewhere = !asked.isEmpty()
                && asked.stream().noneMatch(spot -> spot.place().startsWith(begins));
        return elsewhere ? Likely.NO : Likely.PERHAPS;
    }

    /** The same level, and the same side as far as both are said. */
    private static Likely level(List<Spot> done, List<Spot> asked) {
        if (asked.isEmpty()) {
            return Likely.PERHAPS;
        }
        Likely level = Likely.NO;
        for (Spot there : done) {
            for (Spot here : asked) {
                level = there.place().equals(here.place()) ? level.or(side(there.side(), here.side())) : level;
            }
        }
        return level;
    }

    private static Likely side(String there, String here) {
        if (here.isEmpty() || there.equals(here) || there.equals("both")) {
            return Likely.YES;
        }
        return there.isEmpty() ? Likely.PERHAPS : here.equals("both") ? Likely.YES : Likely.NO;
    }

    private static Set<String> named(Done done) {
        String region = cell(Caps.act(done.act()), "region");
        return region.equals("-") ? Set.of() : Set.of(region);
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
