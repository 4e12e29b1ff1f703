package org.foramen.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * The things a criterion asks about, as words and as the numbers by which a view knows them.
 *
 * @param words the words, as the knowledge file has them
 * @param ids their numbers in the lexicon, in the same order
 */
public record Names(List<String> words, List<Integer> ids) {
    /** No name: the criterion does not restrict what the fact is about. */
    public static final Names ANY = new Names(List.of(), List.of());

    public Names {
        words = List.copyOf(words);
        ids = List.copyOf(ids);
    }

    /** These words, known to the lexicon from now on. */
    public static Names of(Lexicon lexicon, String... words) {
        return of(lexicon, List.of(words));
    }

    public static Names of(Lexicon lexicon, List<String> words) {
        return new Names(words, words.stream().map(lexicon::id).toList());
    }

    /** Each name by itself; one that names nothing stays as it is. */
    List<Names> each() {
        if (ids.size() < 2) {
            return List.of(this);
        }
        List<Names> each = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            each.add(new Names(List.of(words.get(i)), List.of(ids.get(i))));
        }
        return each;
    }

    public boolean any() {
        return ids.isEmpty();
    }

    public boolean has(int id) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) == id) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return String.join(" or ", words);
    }
}
