package org.foramen.knowledge;

import org.foramen.criteria.Bound;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Yaml;

/** The shapes of the names that tests ask about; every name read becomes a word of the lexicon. */
final class NameShapes {
    private final Lexicon lexicon;
    private final Shape<Names> words;
    private final Shape<Names> procedures;

    NameShapes(Lexicon lexicon, Defined defined) {
        this.lexicon = lexicon;
        this.words = of(defined.word());
        this.procedures = of(defined.procedural());
    }

    /** One name or a list of them. */
    Shape<Names> of(Shape<String> one) {
        return one.some().as(found -> Names.of(lexicon, found));
    }

    /** Words of ours, or ids of sets. */
    Shape<Names> words() {
        return words;
    }

    /** Words of ours, or the single word {@code any}, which does not restrict. */
    Shape<Names> wordsOrAny() {
        return only("any", Names.ANY, words);
    }

    /** Procedures, their families, or sets of them. */
    Shape<Names> procedures() {
        return procedures;
    }

    /** Procedures, or {@code [none]}. */
    Shape<Names> proceduresOrNone() {
        Shape<Names> none = only("none", Names.of(lexicon, "none"), procedures);
        return new Shape<>(
                Names.ANY,
                (yaml, problems) -> none.read(
                        yaml instanceof Yaml.Items items && items.items().size() == 1
                                ? items.items().getFirst()
                                : yaml,
                        problems));
    }

    /** A threshold, its unit known to the lexicon. */
    Bound unit(Bound bound) {
        lexicon.id(bound.unit());
        return bound;
    }

    private static Shape<Names> only(String word, Names meaning, Shape<Names> otherwise) {
        return new Shape<>(
                Names.ANY,
                (yaml, problems) ->
                        yaml instanceof Yaml.Text text && text.value().equals(word)
                                ? meaning
                                : otherwise.read(yaml, problems));
    }
}
