package org.foramen.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foramen.knowledge.yaml.Nearest;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Texts;

/**
 * The names that files define and other files may use. Two names of one sort that differ only in case or punctuation are
 * a problem, and so is a name that nothing defines.
 */
final class Defined {
    /** What a name can be the name of. */
    enum Sort {
        SOURCE("source"),
        SET("set"),
        GENERATOR("generator"),
        PROCEDURE("procedure"),
        TECHNIQUE("technique"),
        FAMILY("procedure family"),
        JURISDICTION("jurisdiction"),
        INSTRUMENT("instrument"),
        HOLD("hold"),
        SCHEME("scheme of bleeding classes"),
        PAYER_FAMILY("policy family"),
        RULE("id");

        private final String words;

        Sort(String words) {
            this.words = words;
        }
    }

    /** What may stand where a procedure is named. */
    private static final Set<Sort> PROCEDURAL = Set.of(Sort.PROCEDURE, Sort.FAMILY, Sort.SET);

    private final Map<Sort, Map<String, Spot>> names = new HashMap<>();
    private final Map<Sort, Map<String, String>> folded = new HashMap<>();
    private final Set<String> words;
    private final boolean whole;

    /**
     * @param words the words of ours that are members of a set
     * @param whole whether every file could be read; if not, a name may be defined in one that could not, so that names
     *     are not held against the definitions
     */
    Defined(Set<String> words, boolean whole) {
        this.words = words;
        this.whole = whole;
    }

    /** Takes a name down. */
    void define(Sort sort, String name, Spot at, Problems problems) {
        if (name.isEmpty()) {
            return;
        }
        Map<String, Spot> known = names.computeIfAbsent(sort, key -> new TreeMap<>());
        String twin = folded.computeIfAbsent(sort, key -> new HashMap<>()).putIfAbsent(fold(name), name);
        if (twin == null) {
            known.put(name, at);
        } else if (twin.equals(name)) {
            problems.add(at, "The " + sort.words + " \"" + name + "\" is already in " + known.get(name) + ".");
        } else {
            problems.add(
                    at,
                    "The " + sort.words + " \"" + name + "\" differs from \"" + twin + "\" in " + known.get(twin)
                            + " only in case or punctuation. Choose another id.");
        }
    }

    /** Takes a family down, which many procedures may name. */
    void family(String name, Spot at, Problems problems) {
        if (!knows(Sort.FAMILY, name)) {
            define(Sort.FAMILY, name, at, problems);
        }
    }

    boolean knows(Sort sort, String name) {
        return names.getOrDefault(sort, Map.of()).containsKey(name);
    }

    Set<String> all(Sort sort) {
        return names.getOrDefault(sort, Map.of()).keySet();
    }

    /** A name of this sort that a file defines. */
    Shape<String> named(Sort sort) {
        return Texts.NAME.checked((name, at, problems) -> check(sort.words, name, List.of(sort), at, problems));
    }

    /** The id of a jurisdiction, which contractors write in capitals. */
    Shape<String> jurisdiction() {
        return Texts.ID.checked(
                (name, at, problems) -> check("jurisdiction", name, List.of(Sort.JURISDICTION), at, problems));
    }

    /** A procedure, a family or set of procedures. */
    Shape<String> procedural() {
        return Texts.NAME.checked((name, at, problems) -> {
            if (!words.contains(name)) {
                check("procedure, family or set", name, PROCEDURAL, at, problems);
            }
        });
    }

    /**
     * A word of ours. Anybody may use a new one; one that is nearly a word that some set knows is taken for a slip of the
     * finger, for a rule about a word that no chart holds would stay silent for ever.
     */
    Shape<String> word() {
        return Texts.NAME.checked((word, at, problems) -> {
            int slips = word.length() < 5 ? 0 : word.length() < 9 ? 1 : 2;
            if (whole
                    && slips > 0
                    && !words.contains(word)
                    && PROCEDURAL.stream().noneMatch(s -> knows(s, word))) {
                Nearest.to(word, words, slips)
                        .ifPresent(near -> problems.add(
                                at,
                                "No set knows the word \"" + word + "\". Did you mean \"" + near
                                        + "\"? If it is a new word, make it a member of a set."));
            }
        });
    }

    /** A citation: the id of a source, a comma and the place in it; several are parted by semicolons. */
    Shape<String> cites(String... also) {
        return Texts.TEXT.checked((text, at, problems) -> {
            for (String citation : text.split(";")) {
                String source = citation.split(",", 2)[0].strip();
                if (!List.of(also).contains(source)) {
                    check("source", source, List.of(Sort.SOURCE), at, problems);
                }
            }
        });
    }

    private void check(String what, String name, Collection<Sort> sorts, Spot at, Problems problems) {
        if (whole && sorts.stream().noneMatch(sort -> knows(sort, name))) {
            List<String> known =
                    sorts.stream().flatMap(sort -> all(sort).stream()).toList();
            Stream<String> near =
                    sorts.equals(PROCEDURAL) ? Stream.concat(known.stream(), words.stream()) : known.stream();
            problems.add(at, "No " + what + " is called \"" + name + "\"." + Nearest.hint(name, near.toList()));
        }
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
