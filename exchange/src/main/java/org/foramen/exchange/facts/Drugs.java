package org.foramen.exchange.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Term;

/**
 * Recognises a medicine: by a code that knowledge knows, by an ATC class above it, by its name as the last net, or at
 * least by a code of a system that can be looked up. What none of these recognises is unknown, and never silence.
 */
final class Drugs {
    static final Set<String> SYSTEMS = Set.of("rxnorm", "atc");
    private static final int SHORTEST_ATC = 3;

    private Drugs() {}

    /** The terms that stand for it, usually one; empty when nothing recognises it. */
    static List<Term> recognised(Concept drug, Known known) {
        Optional<Term> coded = drug.first(known::knows).map(term -> drug.term(term::equals, SYSTEMS));
        Optional<Term> above = drug.terms().stream()
                .flatMap(term -> classes(term).stream())
                .filter(known::knows)
                .findFirst()
                .map(term -> worded(term, drug));
        return coded.or(() -> above).map(List::of).orElseGet(() -> byName(drug, known));
    }

    private static List<Term> byName(Concept drug, Known known) {
        List<DrugNames.Name> names = DrugNames.in(drug.words());
        List<Term> named = names.stream()
                .flatMap(name -> term(name, known).stream())
                .map(term -> worded(term, drug))
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return drug.first(term -> SYSTEMS.contains(term.system()))
                .map(List::of)
                .orElseGet(() ->
                        names.stream().map(name -> worded(word(name), drug)).toList());
    }

    /** "B01AF02" belongs to "B01AF", "B01A" and "B01". */
    private static List<Term> classes(Term term) {
        List<Term> classes = new ArrayList<>();
        for (int length = term.code().length() - 1; term.system().equals("atc") && length >= SHORTEST_ATC; length--) {
            classes.add(Term.coded("atc", term.code().substring(0, length), term.words()));
        }
        return classes;
    }

    private static Optional<Term> term(DrugNames.Name name, Known known) {
        Term coded = Term.coded("rxnorm", name.rxnorm(), name.ingredient());
        Term word = word(name);
        if (!name.rxnorm().isEmpty() && known.knows(coded)) {
            return Optional.of(coded);
        }
        return known.knows(word) ? Optional.of(word) : Optional.empty();
    }

    private static Term word(DrugNames.Name name) {
        return Term.word(name.ingredient().replace(' ', '-'));
    }

    /** The words of the record stay on the term, with the code it came with. */
    private static Term worded(Term term, Concept drug) {
        String came = drug.terms().stream()
                .findFirst()
                .map(first -> " [" + first.key() + "]")
                .orElse("");
        return Term.coded(term.system(), term.code(), drug.words() + came);
    }
}
