package org.foramen.exchange.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.foramen.chart.Term;
import org.foramen.exchange.r4.Node;

/**
 * A coded thing as a record has it: every code with its system and words, and the text beside them.
 *
 * @param terms the codes in the order they came
 * @param text the words beside the codes; blank when there are none
 */
record Concept(List<Term> terms, String text) {
    static final Concept NONE = new Concept(List.of(), "");

    Concept {
        terms = List.copyOf(terms);
    }

    /** A CodeableConcept. */
    static Concept of(Node node) {
        List<Term> terms = new ArrayList<>();
        for (Node coding : node.each("coding")) {
            coded(coding).ifPresent(terms::add);
        }
        return new Concept(terms, node.text("text"));
    }

    /** A single Coding. */
    static Concept ofCoding(Node coding) {
        return new Concept(coded(coding).stream().toList(), coding.text("display"));
    }

    private static Optional<Term> coded(Node coding) {
        String system = Systems.named(coding.text("system"));
        String code = Systems.code(system, coding.text("code"));
        return code.isBlank() ? Optional.empty() : Optional.of(Term.coded(system, code, coding.text("display")));
    }

    boolean isEmpty() {
        return terms.isEmpty() && text.isBlank();
    }

    boolean has(String system, String code) {
        return terms.stream()
                .anyMatch(t -> t.system().equals(system) && t.code().equals(code));
    }

    boolean inAny(Set<String> systems) {
        return terms.stream().anyMatch(t -> systems.contains(t.system()));
    }

    Optional<Term> first(Predicate<Term> such) {
        return terms.stream().filter(such).findFirst();
    }

    /** How a person reads it. */
    String words() {
        if (!text.isBlank()) {
            return text;
        }
        return terms.isEmpty() ? "" : terms.getFirst().words();
    }

    /**
     * The one term that stands for it: the code that knowledge knows, else a code of the preferred systems, else the first
     * code, else its words. Words that came beside the codes are kept where the code brought none.
     */
    Term term(Predicate<Term> known, Set<String> preferred) {
        Term chosen = first(known)
                .or(() -> first(t -> preferred.contains(t.system())))
                .or(() -> terms.stream().findFirst())
                .orElse(Term.coded("text", words(), words()));
        boolean wordless = chosen.words().equals(chosen.code()) && !text.isBlank();
        return wordless ? Term.coded(chosen.system(), chosen.code(), text) : chosen;
    }
}
