package org.foramen.knowledge;

import java.util.List;
import java.util.Optional;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Feature;
import org.foramen.library.Feature.Lean;
import org.foramen.library.Generator;
import org.foramen.library.Range;

/** A file of one structure that pain can come from, with what speaks for and against it. */
final class GeneratorFile {
    private final Desk desk;

    GeneratorFile(Desk desk) {
        this.desk = desk;
    }

    Generator read(Fields fields) {
        String id = fields.one("generator", Texts.NAME);
        fields.named("generator " + id);
        return new Generator(
                id,
                fields.one("name", Texts.TEXT),
                fields.one("regions", Desk.REGIONS),
                fields.each("areas", Desk.AREA),
                fields.maybe("pretest", Numbers.SHARES),
                pretestCites(fields),
                features(fields),
                fields.each("procedures", desk.defined().procedural()),
                fields.one("misuse", Texts.TEXT));
    }

    /** What speaks for and against it. */
    List<Feature> features(Fields fields) {
        return fields.each("features", Shape.table(BLANK, "a feature", this::feature));
    }

    private static final Feature BLANK =
            new Feature(Stand.IN, Criteria.BLANK, "", Optional.empty(), Optional.empty(), Lean.NEITHER);

    private String pretestCites(Fields fields) {
        if (fields.has("pretest") && !fields.has("pretest cites")) {
            fields.problem(
                    fields.at("pretest"), fields.what() + " has no citation for its pretest (\"pretest cites\").");
        }
        return fields.or("pretest cites", desk.defined().cites(), "");
    }

    private Feature feature(Fields fields) {
        Criteria.Ruling ruling = desk.safety().ruling(fields);
        Optional<Range> present = fields.maybe("present", ratio()).flatMap(r -> r);
        Optional<Range> absent = fields.maybe("absent", ratio()).flatMap(r -> r);
        return new Feature(
                ruling.clause(),
                ruling.test(),
                fields.or("cluster", Texts.NAME, ruling.clause().id()),
                present,
                absent,
                lean(fields, present, absent));
    }

    /** A ratio, or a blank where none is published. */
    private static Shape<Optional<Range>> ratio() {
        return new Shape<>(
                Optional.empty(),
                (yaml, problems) ->
                        yaml instanceof Yaml.Text text && text.value().isEmpty() && !text.plain()
                                ? Optional.empty()
                                : Optional.of(Numbers.RATIO.read(yaml, problems)));
    }

    private static Lean lean(Fields fields, Optional<Range> present, Optional<Range> absent) {
        Optional<Lean> said = fields.maybe("lean", Texts.oneOf("a lean", Lean.values()));
        boolean published = present.isPresent() || absent.isPresent();
        if (said.isEmpty() && !published) {
            fields.problem(
                    fields.at(), fields.what() + " has neither a ratio (\"present\", \"absent\") nor a \"lean\".");
        }
        boolean speaksFor = present.map(r -> r.high() > 1)
                .orElseGet(() -> absent.map(r -> r.low() < 1).orElse(false));
        return said.orElse(speaksFor ? Lean.FOR : Lean.AGAINST);
    }
}
