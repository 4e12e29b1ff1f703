package org.foramen.exchange.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foramen.chart.Term;

/**
 * Recognises a medicine: by a code that knowledge knows, by an ATC class above it, by its name as the last net, or at
 * least by a code of a system that can be looked up. What none of these recognises is unknown, and never silence.
 */
final class Drugs {
    static final Set<String> SYSTEMS = Set.of("rxnorm", "atc");
    private static final int SHORTEST_ATC = 3;
    private static final List<String> RINSES = List.of("flush", "lock");
    private static final Map<String, Name> NAMES = names();

    /** An ingredient and its RxNorm code, where one is sure. */
    private record Name(String ingredient, String rxnorm) {}

    private Drugs() {}

    /** The terms that stand for it, usually one; empty when nothing recognises it. */
    static List<Term> recognised(Concept drug, Known known) {
        return drug.first(known::knows)
                .or(() -> drug.terms().stream()
                        .flatMap(term -> classes(term).stream())
                        .filter(known::knows)
                        .findFirst())
                .map(term -> List.of(drug.term(term::equals, SYSTEMS).equals(term) ? term : worded(term, drug)))
                .orElseGet(() -> byName(drug, known));
    }

    private static List<Term> byName(Concept drug, Known known) {
        List<Term> named = named(drug.words(), drug, known);
        if (!named.isEmpty()) {
            return named;
        }
        return drug.first(term -> SYSTEMS.contains(term.system())).map(List::of).orElse(List.of());
    }

    /** "B01AF02" belongs to "B01AF", "B01A" and "B01". */
    private static List<Term> classes(Term term) {
        List<Term> classes = new ArrayList<>();
        for (int length = term.code().length() - 1; term.system().equals("atc") && length >= SHORTEST_ATC; length--) {
            classes.add(Term.coded("atc", term.code().substring(0, length), term.words()));
        }
        return classes;
    }

    private static List<Term> named(String words, Concept drug, Known known) {
        String plain = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", " ") + " ";
        boolean rinse = RINSES.stream().anyMatch(word -> plain.contains(" " + word + " "));
        List<Term> terms = new ArrayList<>();
        for (Map.Entry<String, Name> name : NAMES.entrySet()) {
            boolean said = plain.contains(" " + name.getKey() + " ");
            if (said && !(rinse && name.getKey().equals("heparin"))) {
                term(name.getValue(), known).map(term -> worded(term, drug)).ifPresent(terms::add);
            }
        }
        return terms.stream().distinct().toList();
    }

    private static java.util.Optional<Term> term(Name name, Known known) {
        Term coded = Term.coded("rxnorm", name.rxnorm(), name.ingredient());
        Term word = Term.word(name.ingredient().replace(' ', '-'));
        if (!name.rxnorm().isEmpty() && known.knows(coded)) {
            return java.util.Optional.of(coded);
        }
        return known.knows(word) ? java.util.Optional.of(word) : java.util.Optional.empty();
    }

    /** The words of the record stay on the term, with the code it came with. */
    private static Term worded(Term term, Concept drug) {
        String came = drug.terms().stream()
                .findFirst()
                .map(first -> " [" + first.key() + "]")
                .orElse("");
        return Term.coded(term.system(), term.code(), drug.words() + came);
    }

    private static Map<String, Name> names() {
        Map<String, Name> names = new HashMap<>();
        for (String[] row : Table.rows("medicine-names.table")) {
            Name name = new Name(row[0], row[1]);
            names.put(row[0], name);
            for (String other : row[2].split(",")) {
                if (!other.isBlank()) {
                    names.put(other, name);
                }
            }
        }
        return Map.copyOf(names);
    }
}
