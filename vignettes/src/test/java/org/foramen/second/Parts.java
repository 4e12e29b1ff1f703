package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.second.Sheet.Spot;

/** Parts of the body: how many one session may hold, and which lie so close that no reference tells them apart. */
final class Parts {
    private static final List<Map<String, String>> LIMITS = Table.of("session-limits.csv");
    private static final List<Map<String, String>> ADJOINING = Table.of("adjoining.csv");

    private Parts() {}

    /** The answer to one limit of a session. */
    record Limit(String id, boolean holds) {}

    static List<Limit> of(Sheet sheet) {
        List<Limit> all = new ArrayList<>();
        String family = cell(Caps.act(sheet.asked().procedure()), "family");
        for (Map<String, String> limit : LIMITS) {
            List<Spot> spots = sheet.asked().spots();
            if (cell(limit, "family").equals(family) && !spots.isEmpty() && !close(spots, spots)) {
                Set<String> parts = new HashSet<>();
                spots.forEach(spot -> parts.add(spot.place()));
                all.add(new Limit(cell(limit, "id"), parts.size() <= Integer.parseInt(cell(limit, "most"))));
            }
        }
        return all;
    }

    /** Whether any place of the family that was treated adjoins one that is asked for. */
    static boolean close(Sheet sheet) {
        return sheet.done().stream()
                .anyMatch(done -> close(done.spots(), sheet.asked().spots()));
    }

    private static boolean close(List<Spot> some, List<Spot> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> close(one, other)));
    }

    private static boolean close(Spot one, Spot other) {
        Set<String> two = Set.copyOf(List.of(one.place(), other.place()));
        return ADJOINING.stream()
                .anyMatch(row -> Stream.of("place", "other")
                        .map(column -> cell(row, column))
                        .allMatch(two::contains));
    }
}
