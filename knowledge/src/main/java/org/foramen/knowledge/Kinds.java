package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foramen.criteria.Lexicon;

/**
 * What belongs to what: codes and words to sets, procedures to families, sets to larger sets. Belonging is handed on: what
 * belongs to a set that is itself a member of another belongs to both.
 */
final class Kinds {
    private static final String WORD = "word|";

    private final Map<String, Set<String>> direct = new LinkedHashMap<>();
    private final Set<String> procedures = new LinkedHashSet<>();

    /** A term ("icd10cm|M54.16", "word|sciatica") belongs to a set. */
    void put(String term, String set) {
        direct.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(set);
    }

    /** A procedure belongs to its family. */
    void procedure(String id, String family) {
        procedures.add(id);
        put(WORD + id, family);
    }

    /** The words of ours that belong to something. */
    Set<String> words() {
        return direct.keySet().stream()
                .filter(term -> term.startsWith(WORD))
                .map(term -> term.substring(WORD.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The procedures that are meant by ids, families and sets; a word without a file stands for itself. */
    Set<String> procedures(Collection<String> names) {
        Set<String> meant = new TreeSet<>();
        for (String name : names) {
            List<String> below = new ArrayList<>();
            for (String id : procedures) {
                if (id.equals(name) || above(WORD + id).contains(name)) {
                    below.add(id);
                }
            }
            meant.addAll(below.isEmpty() ? List.of(name) : below);
        }
        return meant;
    }

    /** Tells a lexicon everything. */
    void tell(Lexicon lexicon) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        words().stream().sorted().forEach(lexicon::id);
        for (String term : direct.keySet()) {
            for (String set : direct.getOrDefault(term, Set.of())) {
                lexicon.put(term, set);
                known.computeIfAbsent(set, s -> above(WORD + s)).stream()
                        .filter(upper -> !direct.getOrDefault(term, Set.of()).contains(upper))
                        .forEach(upper -> lexicon.put(term, upper));
            }
        }
    }

    /** Every set that a term belongs to, by whatever way. */
    Set<String> above(String term) {
        Set<String> found = new LinkedHashSet<>();
        climb(term, found);
        return found;
    }

    private void climb(String term, Set<String> found) {
        for (String set : direct.getOrDefault(term, Set.of())) {
            if (found.add(set)) {
                climb(WORD + set, found);
            }
        }
    }
}
