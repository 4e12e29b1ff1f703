package org.foramen.command.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer that is another one now.
 *
 * @param key which
 * @param was what it was; {@link #NOTHING} where it was not there
 * @param is what it is; {@link #NOTHING} where it is not there any more
 */
record Turned(Key key, String was, String is) {
    static final String NOTHING = "not there";

    /** Every answer that two pages give differently. Of a thing that only one of them has, that alone is told. */
    static List<Turned> between(Map<Key, String> before, Map<Key, String> after) {
        Set<Key> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        Set<List<String>> was = homes(before.keySet());
        Set<List<String>> is = homes(after.keySet());
        Map<Key, Turned> turned = new LinkedHashMap<>();
        for (Key key : keys) {
            Turned one = new Turned(key, before.getOrDefault(key, NOTHING), after.getOrDefault(key, NOTHING));
            if (!one.was().equals(one.is())) {
                Turned told = one.whole(was, is);
                turned.putIfAbsent(told.key(), told);
            }
        }
        return sorted(new ArrayList<>(turned.values()));
    }

    /** Where a whole procedure, policy or position came or went, that it did. */
    private Turned whole(Set<List<String>> before, Set<List<String>> after) {
        for (int depth = 1; depth <= key.home().size(); depth++) {
            List<String> home = key.home().subList(0, depth);
            if (before.contains(home) != after.contains(home)) {
                String part = depth == 1 && !key.part().equals("generators") ? "options" : key.part();
                Key listed = new Key(part, home, "listed");
                return new Turned(
                        listed, before.contains(home) ? "there" : NOTHING, after.contains(home) ? "there" : NOTHING);
            }
        }
        return this;
    }

    private static Set<List<String>> homes(Set<Key> keys) {
        Set<List<String>> homes = new HashSet<>();
        for (Key key : keys) {
            for (int depth = 1; depth <= key.home().size(); depth++) {
                homes.add(key.home().subList(0, depth));
            }
        }
        return homes;
    }

    /** By what they stand in, in the order of the page; the answer as a whole before its rules. */
    private static List<Turned> sorted(List<Turned> turned) {
        Map<List<String>, List<Turned>> homes = new LinkedHashMap<>();
        turned.forEach(one -> homes.computeIfAbsent(one.key().home(), none -> new ArrayList<>())
                .add(one));
        return homes.values().stream().flatMap(List::stream).toList();
    }
}
