package org.foramen.clinic.consult;

import java.util.List;
import org.foramen.chart.Term;
import org.foramen.criteria.Lexicon;

/**
 * The words of our own that the knowledge understands, set by set, so that a form can suggest what a rule will read.
 *
 * @param lexicon the words and sets of the knowledge
 */
public record Vocabulary(Lexicon lexicon) {
    /** The words of a set, in order: "finding-words", "sedation-words". The set's own name is none of them. */
    public List<String> of(String set) {
        int wanted = lexicon.known(set);
        return lexicon.words().stream()
                .filter(word ->
                        !word.equals(set) && lexicon.about(Term.word(word)).contains(wanted))
                .sorted()
                .toList();
    }
}
