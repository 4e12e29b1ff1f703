package org.foramen.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where two ways of reckoning differ: how often, by what they differ in, each with the number of its first sheet. */
final class Differences {
    private Differences() {}

    /** Empty when they agree on every sheet. */
    static String of(long sheets, Function<Sheet, List<String>> differ) {
        Map<String, List<String>> found = new TreeMap<>();
        for (long number = 0; number < sheets; number++) {
            Sheet sheet = AnySheet.of(number);
            for (String difference : differ.apply(sheet)) {
                String about = difference.substring(0, difference.indexOf(':'));
                found.computeIfAbsent(about, a -> new ArrayList<>()).add(difference + " (sheet " + number + ")");
            }
        }
        return found.values().stream()
                .map(all -> all.size() + " times " + all.getFirst())
                .collect(Collectors.joining("\n"));
    }
}
