package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Allergy;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Document;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Imaging;
import org.foramen.chart.Implant;
import org.foramen.chart.Intervention;
import org.foramen.chart.Preference;
import org.foramen.chart.Score;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Lexicon;
import org.foramen.knowledge.yaml.Nearest;
import org.foramen.knowledge.yaml.Problem;

/**
 * Words of a vignette that no rule knows and that look like one that a rule knows: a slip of the pen would else pass as
 * something nobody asked for.
 */
final class Spelling {
    private Spelling() {}

    static List<Problem> of(Vignette vignette, Lexicon lexicon) {
        Collection<String> known = lexicon.words();
        List<Problem> problems = new ArrayList<>();
        for (Vignette.Line line : vignette.lines()) {
            for (Term term : terms(line.entry().fact())) {
                near(term, lexicon, known)
                        .ifPresent(meant -> problems.add(new Problem(
                                line.at(),
                                "No rule knows \"" + term.code() + "\"; did you mean \"" + meant
                                        + "\"? If not, put it between quotation marks with words of its own behind it: \""
                                        + term.code() + "\" \"in words\".")));
            }
        }
        return problems;
    }

    /** What was meant, where a word is near to a known one. A word that came with words of its own is left alone. */
    private static Optional<String> near(Term term, Lexicon lexicon, Collection<String> known) {
        boolean ours = term.ownWord() && term.words().equals(term.code());
        return ours && !lexicon.knows(term) ? Nearest.to(term.code(), known) : Optional.empty();
    }

    private static List<Term> terms(Fact fact) {
        return switch (fact) {
            case Finding f -> List.of(f.what());
            case Imaging f -> List.of(f.finding(), Term.word(f.modality()));
            case Therapy f -> List.of(f.what());
            case Score f -> List.of(Term.word(f.value().scale()));
            case Intervention f -> List.of(f.what());
            case Allergy f -> List.of(f.to());
            case Implant f -> List.of(f.what());
            case Diagnosis f -> List.of(f.what());
            case Document f -> List.of(f.what());
            case Preference f -> List.of(f.what());
            default -> List.of();
        };
    }
}
