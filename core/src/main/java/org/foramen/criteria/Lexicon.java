package org.foramen.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Quantity;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Term;

/**
 * The words that knowledge knows, each with a number, and the sets that terms belong to. A fact about
 * icd10cm|M54.16 is also about every set that holds that code or one of its headings; a fact about a word of our own is about the word and the
 * sets that hold it. A term that no rule and no set mentions has the number {@link #UNHEARD}.
 *
 * <p>Filled while knowledge is loaded, and not changed after.
 */
public final class Lexicon {
    /** The number of every word that knowledge never mentions. */
    public static final int UNHEARD = 0;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>(List.of("?"));
    private final Map<String, List<Integer>> sets = new HashMap<>();
    private final Icd10 icd10 = new Icd10();
    private final Map<String, Scoring> scorings = new HashMap<>();
    private final List<Conversion> conversions = new ArrayList<>();

    private final Names all = Names.of(this, Reviewed.ALL);
    private final Map<Integer, Integer> lasting = new HashMap<>();

    /** The word for a whole kind. */
    Names all() {
        return all;
    }

    /** Says how many minutes an anaesthetic lasts at least. */
    public void lasting(String agent, int minutes) {
        lasting.put(id(agent), minutes);
    }

    /** How many minutes an anaesthetic lasts at least; -1 where nobody has said. */
    int lasts(int word) {
        return lasting.getOrDefault(word, -1);
    }

    /** The same of a term, by its own word or a set it belongs to. */
    public int lasts(Term agent) {
        return about(agent).stream().mapToInt(this::lasts).max().orElse(-1);
    }

    /** The number of a word, given one if it has none yet. */
    public int id(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        ids.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    /** The number of a word if knowledge mentions it, else {@link #UNHEARD}. */
    public int known(String word) {
        return ids.getOrDefault(word, UNHEARD);
    }

    public String word(int id) {
        return words.get(id);
    }

    /** Every word of our own that a rule or a set mentions. */
    public List<String> words() {
        List<String> all = new ArrayList<>(words.subList(1, words.size()));
        sets.keySet().stream()
                .filter(key -> key.startsWith(Term.WORD + "|"))
                .map(key -> key.substring(Term.WORD.length() + 1))
                .filter(word -> !ids.containsKey(word))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Says that a term ("icd10cm|M54.16", "word|medial-branch") belongs to a set. */
    public void put(String termKey, String set) {
        if (Icd10.names(termKey)) {
            icd10.put(termKey.substring(Icd10.SYSTEM.length() + 1), id(set));
            return;
        }
        List<Integer> known = sets.computeIfAbsent(termKey, key -> new ArrayList<>(2));
        if (!known.contains(id(set))) {
            known.add(id(set));
        }
    }

    /** Says in which unit rules read a measurement that was written in another. */
    public void put(Conversion conversion) {
        conversions.add(conversion);
    }

    /** A measurement in the unit in which rules are written; as it was written where nobody has said how. */
    Quantity read(Term what, Quantity written) {
        for (Conversion conversion : conversions) {
            if (conversion.from().equals(written.unit()) && about(what).stream().anyMatch(conversion.of()::has)) {
                return conversion.read(written);
            }
        }
        return written;
    }

    /** Says how the answers to a questionnaire make its score. */
    public void put(Scoring scoring) {
        scorings.put(scoring.scale(), scoring);
    }

    /** How the answers to a questionnaire make its score. */
    public Optional<Scoring> scoring(String instrument) {
        return Optional.ofNullable(scorings.get(instrument));
    }

    /** Every questionnaire whose answers make a score, in the order of their names. */
    public List<Scoring> scorings() {
        return scorings.values().stream()
                .sorted(Comparator.comparing(Scoring::scale))
                .toList();
    }

    /** What a fact about this term is about: the term's own word and every set it belongs to. */
    public List<Integer> about(Term term) {
        List<Integer> about = new ArrayList<>(
                term.system().equals(Icd10.SYSTEM) ? icd10.of(term.code()) : sets.getOrDefault(term.key(), List.of()));
        int own = known(term.code());
        if (own != UNHEARD && !about.contains(own)) {
            about.addFirst(own);
        }
        return about;
    }

    /** Whether any set or rule knows this term. A code that none knows is unknown and a task, never silence. */
    public boolean knows(Term term) {
        return !about(term).isEmpty();
    }
}
