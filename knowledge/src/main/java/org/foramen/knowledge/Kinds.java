package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foramen.criteria.Lexicon;
import org.foramen.knowledge.SetFile.Members;

/**
 * What belongs to what: codes and words to sets, procedures to families, sets to larger sets. Belonging is handed on: what
 * belongs to a set that is itself a member of another belongs to both.
 */
final class Kinds {
    private static final String WORD = "word|";

    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Set<String> procedures = new LinkedHashSet<>();

    /** Codes and words belong to their set. */
    void put(Members set) {
        members.computeIfAbsent(set.set(), key -> new ArrayList<>()).addAll(set.members());
        for (String member : set.members()) {
            if (member.startsWith(WORD)) {
                above.computeIfAbsent(member.substring(WORD.length()), key -> new LinkedHashSet<>())
                        .add(set.set());
            }
        }
    }

    /** A procedure belongs to its family. */
    void procedure(String id, String family) {
        procedures.add(id);
        members.computeIfAbsent(family, key -> new ArrayList<>()).add(WORD + id);
        above.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(family);
    }

    /** The words of ours that belong to something. */
    Set<String> words() {
        return Set.copyOf(above.keySet());
    }

    /** The procedures that are meant by ids, families and sets; a word without a file stands for itself. */
    Set<String> procedures(Collection<String> names) {
        Set<String> meant = new TreeSet<>();
        for (String name : names) {
            List<String> below = procedures.stream()
                    .filter(id -> id.equals(name) || above(id).contains(name))
                    .toList();
            meant.addAll(below.isEmpty() ? List.of(name) : below);
        }
        return meant;
    }

    /** Tells a lexicon everything. */
    void tell(Lexicon lexicon) {
        above.keySet().stream().sorted().forEach(lexicon::id);
        members.forEach((set, terms) -> {
            Set<String> upper = above(set);
            upper.remove(set);
            for (String term : terms) {
                lexicon.put(term, set);
                upper.forEach(more -> lexicon.put(term, more));
            }
        });
    }

    /** Every set that a word belongs to, by whatever way. */
    Set<String> above(String word) {
        Set<String> found = new LinkedHashSet<>();
        climb(word, found);
        return found;
    }

    private void climb(String word, Set<String> found) {
        for (String set : above.getOrDefault(word, Set.of())) {
            if (found.add(set)) {
                climb(set, found);
            }
        }
    }
}
