package org.foramen.exchange.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** What sort of thing a procedure code stands for: something done with a needle or knife, care, a referral, a study. */
sealed interface Sort {
    /** A block, an injection, an ablation, a stimulator, an operation. */
    record Done(Act act) implements Sort {}

    /** A course of care without needles. */
    record Care() implements Sort {}

    /** A referral: asked for, not yet done. */
    record Referral() implements Sort {}

    /** An imaging study of a place. */
    record Study(String modality, Site site) implements Sort {}

    /** The sort of the first code that has one. */
    static Optional<Sort> of(Concept concept) {
        return concept.terms().stream().flatMap(term -> of(term).stream()).findFirst();
    }

    private static Optional<Sort> of(Term term) {
        return Optional.ofNullable(Sorts.BY_CODE.get(term.key()));
    }

    /** The table of sorts, read once. */
    final class Sorts {
        private static final Map<String, Sort> BY_CODE = table();

        private Sorts() {}

        private static Map<String, Sort> table() {
            Map<String, Sort> sorts = new HashMap<>();
            for (String[] row : Table.rows("procedures.table")) {
                sorts.put(row[0] + "|" + row[1], sort(row[2]));
            }
            return Map.copyOf(sorts);
        }

        private static Sort sort(String words) {
            return switch (words) {
                case "therapy" -> new Care();
                case "order" -> new Referral();
                case "block", "injection", "rfa", "stimulation", "surgery", "other" ->
                    new Done(Act.valueOf(words.toUpperCase(Locale.ROOT)));
                default -> study(words.split(":"));
            };
        }

        private static Study study(String[] parts) {
            return new Study(parts[1], Site.of(parts[2]).orElseThrow(() -> new IllegalStateException(parts[2])));
        }
    }
}
