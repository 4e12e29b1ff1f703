package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.care.DoseSlip;
import org.foramen.care.DoseSlips;
import org.foramen.chart.Allergy;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Document;
import org.foramen.chart.Dose;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Imaging;
import org.foramen.chart.Implant;
import org.foramen.chart.Intervention;
import org.foramen.chart.Medication;
import org.foramen.chart.Preference;
import org.foramen.chart.Score;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Request;
import org.foramen.knowledge.yaml.Nearest;
import org.foramen.knowledge.yaml.Problem;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.library.Library;

/**
 * Words of a vignette that no rule knows as what they are used for: a slip of the pen, or a diagnosis written down as a
 * finding, would else pass as something that nobody asks for.
 */
final class Spelling {
    /** A word, and the set of words that it should be one of. */
    private record Used(String word, String set) {}

    private static final List<String> FIELDS = List.of("guidance", "sedation", "technique", "setting", "injectate");

    private final Lexicon lexicon;

    private Spelling(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Problem> of(Vignette vignette, String file, Library library) {
        Spelling spelling = new Spelling(library.lexicon());
        List<Problem> problems = new ArrayList<>();
        vignette.request().ifPresent(request -> spelling.request(request, file, problems));
        vignette.request().stream()
                .flatMap(request -> DoseSlips.of(library, request).stream())
                .forEach(slip -> problems.add(new Problem(Spot.start(file), slip.message())));
        for (Vignette.Line line : vignette.lines()) {
            slip(line.entry().fact(), library).ifPresent(slip -> problems.add(new Problem(line.at(), slip.message())));
            for (Used used : used(line.entry().fact())) {
                if (!spelling.known(used.word(), used.set())) {
                    problems.add(new Problem(line.at(), spelling.strange(used)));
                }
            }
        }
        return problems;
    }

    private static Optional<DoseSlip> slip(Fact fact, Library library) {
        return fact instanceof Dose dose ? DoseSlips.of(library, dose.drug(), dose.amount()) : Optional.empty();
    }

    /** The words of a request are those of rules: one that no rule knows would be read as something else. */
    private void request(Request request, String file, List<Problem> problems) {
        for (String field : FIELDS) {
            for (String word : request.detail(field)) {
                if (!lexicon.knows(Term.word(word))) {
                    String hint = Nearest.hint(word, lexicon.words());
                    problems.add(new Problem(
                            Spot.start(file), "Request, " + field + ": no rule knows \"" + word + "\"." + hint));
                }
            }
        }
    }

    /** Whether a rule or a set knows the word; where its sort has a list of words, whether it is on that list. */
    private boolean known(String word, String set) {
        int list = lexicon.known(set);
        return list == Lexicon.UNHEARD
                ? lexicon.knows(Term.word(word))
                : lexicon.about(Term.word(word)).contains(list);
    }

    private String strange(Used used) {
        List<String> candidates =
                lexicon.words().stream().filter(word -> known(word, used.set())).toList();
        String sort = used.set().isEmpty() ? "a word that a rule knows" : "one of the " + used.set();
        return "\"" + used.word() + "\" is not " + sort + "." + Nearest.hint(used.word(), candidates)
                + " A word of your own is put between quotation marks, with its meaning behind it: \"" + used.word()
                + "\" \"what it means\".";
    }

    private static List<Used> used(Fact fact) {
        return switch (fact) {
            case Finding f -> of(f.what(), "finding-words");
            case Imaging f -> both(of(f.finding(), "imaging-words"), of(Term.word(f.modality()), "modality-words"));
            case Therapy f -> of(f.what(), "therapy-words");
            case Score f -> of(Term.word(f.scale()), "scale-words");
            case Document f -> of(f.what(), "document-words");
            case Preference f -> of(f.what(), "preference-words");
            case Implant f -> of(f.what(), "implant-words");
            case Intervention f -> of(f.what(), "");
            case Diagnosis f -> of(f.what(), "");
            case Medication f -> of(f.drug(), "");
            case Allergy f -> f.to().code().equals("any") ? List.of() : of(f.to(), "");
            default -> List.of();
        };
    }

    /** Codes, and words that came with a meaning of their own, are left alone. */
    private static List<Used> of(Term term, String set) {
        boolean ours = term.ownWord() && term.words().equals(term.code());
        return ours ? List.of(new Used(term.code(), set)) : List.of();
    }

    private static List<Used> both(List<Used> one, List<Used> other) {
        List<Used> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
