package org.foramen.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foramen.chart.Term;

/** The things a criterion asks about, as words and as the numbers by which a view knows them. */
public final class Names {
    /** No name: the criterion does not restrict what the fact is about. */
    public static final Names ANY = new Names(List.of(), new int[0]);

    private final List<String> words;
    private final int[] ids;
    private final long mask;
    private final int self;
    private final List<Names> each;

    private Names(List<String> words, int[] ids) {
        this.words = words;
        this.ids = ids;
        this.mask = Arrays.stream(ids).mapToLong(Names::bit).reduce(0, (a, b) -> a | b);
        this.self = words.isEmpty() ? 0 : Term.word(words.getFirst()).key().hashCode();
        this.each = ids.length < 2
                ? List.of(this)
                : IntStream.range(0, ids.length)
                        .mapToObj(i -> new Names(List.of(words.get(i)), new int[] {ids[i]}))
                        .toList();
    }

    /** These words, known to the lexicon from now on. */
    public static Names of(Lexicon lexicon, String... words) {
        return of(lexicon, List.of(words));
    }

    public static Names of(Lexicon lexicon, List<String> words) {
        return new Names(
                List.copyOf(words), words.stream().mapToInt(lexicon::id).toArray());
    }

    /** The words, as the knowledge file has them. */
    public List<String> words() {
        return words;
    }

    /** Each name by itself; one that names nothing stays as it is. */
    List<Names> each() {
        return each;
    }

    public boolean any() {
        return ids.length == 0;
    }

    boolean single() {
        return ids.length == 1;
    }

    public boolean has(int id) {
        for (int own : ids) {
            if (own == id) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact with this {@link #bit mask of subjects} may be about one of them: no is certain, yes is not. */
    boolean perhaps(long subjects) {
        return (mask & subjects) != 0;
    }

    /** The hash of the first word as a term, to be held against {@link Part#SELF}. */
    int self() {
        return self;
    }

    /** The bits of all of them. */
    long bits() {
        return mask;
    }

    /** One of 64 bits for a word's number: a fact whose subjects lack a name's bit is surely not about it. */
    static long bit(int id) {
        return 1L << (id & 63);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Names that && words.equals(that.words) && Arrays.equals(ids, that.ids);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" or ", words);
    }
}
