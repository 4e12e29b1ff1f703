package org.foramen.exchange.facts;

import java.util.Set;
import java.util.TreeSet;
import org.foramen.chart.Term;
import org.foramen.criteria.Lexicon;

/**
 * What knowledge knows, as far as reading a record needs it: whether any rule or set speaks of a term, and which.
 *
 * @param lexicon the words and sets of the knowledge in use
 */
record Known(Lexicon lexicon) {
    boolean knows(Term term) {
        return lexicon.knows(term);
    }

    /** The sets that hold a term. */
    Set<String> sets(Term term) {
        Set<String> sets = new TreeSet<>();
        lexicon.about(term).forEach(id -> sets.add(lexicon.word(id)));
        return sets;
    }
}
