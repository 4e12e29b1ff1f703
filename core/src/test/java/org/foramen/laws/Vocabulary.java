package org.foramen.laws;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.foramen.chart.Term;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;

/** The few words that random charts and random criteria share, so that they often speak of the same thing. */
final class Vocabulary {
    static final List<String> SIGNS = List.of("radicular-pain", "tenderness", "weakness");
    static final List<String> THINGS = List.of("anticoagulant", "warfarin", "apixaban", "contrast", "pacemaker", "any");
    static final List<String> PROCEDURES = List.of("medial-branch", "facet-rfa", "epidural", "facet");
    static final List<String> CARE = List.of("physical-therapy", "nsaid", "exercise");
    static final List<String> VALUES = List.of("odi", "nrs", "inr", "creatinine");
    static final List<String> SEEN = List.of("disc-herniation", "central-stenosis", "study");
    static final List<String> MODALITIES = List.of("mri", "ct");
    static final List<String> SAID = List.of("fluoroscopy", "ultrasound", "none", "yes");

    static final Lexicon LEXICON = lexicon();

    private Vocabulary() {}

    private static Lexicon lexicon() {
        Lexicon lexicon = new Lexicon();
        for (List<String> words : List.of(SIGNS, THINGS, PROCEDURES, CARE, VALUES, SEEN, MODALITIES, SAID)) {
            words.forEach(lexicon::id);
        }
        List.of("mg/dL", "1", "fluoroscopy", "block", "rfa", "injection").forEach(lexicon::id);
        lexicon.put("word|warfarin", "anticoagulant");
        lexicon.put("word|apixaban", "anticoagulant");
        lexicon.put("rxnorm|1364430", "anticoagulant");
        lexicon.put("word|medial-branch", "facet");
        lexicon.put("word|facet-rfa", "facet");
        lexicon.put("rxnorm|6387", "lidocaine");
        lexicon.lasting("lidocaine", 120);
        lexicon.lasting("bupivacaine", 180);
        return lexicon;
    }

    /** A word of a list, a code that one set knows, or a word that no rule ever mentions. */
    static Arbitrary<Term> terms(List<String> words) {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(words).map(Term::word)),
                Tuple.of(2, Arbitraries.just(Term.coded("rxnorm", "1364430", "apixaban"))),
                Tuple.of(1, Arbitraries.just(Term.word("unheard-of"))));
    }

    /** One name, or two of them. */
    static Arbitrary<Names> names(List<String> words) {
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(2).map(found -> Names.of(LEXICON, found));
    }

    /** The same, or no restriction. */
    static Arbitrary<Names> namesOrAny(List<String> words) {
        return names(words).optional(0.6).map(found -> found.orElse(Names.ANY));
    }
}
