package org.foramen.knowledge;

import java.util.List;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.library.Policy;

/**
 * The rules of a payer family, before a binding names the document that they are from.
 *
 * @param id "medicare-facet"
 * @param payer whose rules they are
 * @param rules what must be so, by procedure; clauses cite {@code lcd}
 * @param notes where they are ambiguous
 * @param at where it is written
 */
record Family(String id, String payer, List<Policy.Rules> rules, List<String> notes, Spot at) {
    Family {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }
}
