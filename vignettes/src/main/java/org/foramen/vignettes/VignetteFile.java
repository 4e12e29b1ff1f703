package org.foramen.vignettes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Request;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problem;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.YamlText;

/** The reading of one vignette: the vignette, or everything that is wrong with its file. */
public sealed interface VignetteFile {

    /** A file without a fault. */
    record Good(Vignette vignette) implements VignetteFile {}

    /** All that is wrong, by line and column. */
    record Bad(List<Problem> problems) implements VignetteFile {
        public Bad {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file as messages call it
     * @param name folder and lesson
     * @param text what the file holds
     */
    static VignetteFile read(String file, String name, String text) {
        Problems problems = new Problems();
        Shape<Optional<Vignette>> shape =
                Shape.table(Optional.empty(), "a vignette", fields -> Optional.of(vignette(fields, name, problems)));
        Optional<Vignette> read = YamlText.read(file, text, problems).flatMap(yaml -> shape.read(yaml, problems));
        return read.isPresent() && problems.none() ? new Good(read.get()) : new Bad(problems.all());
    }

    private static Vignette vignette(Fields fields, String name, Problems problems) {
        String story = fields.one("story", Shapes.WORDS);
        LocalDateTime asked = fields.one("today", Shapes.WHEN);
        Persons.Person person = fields.one("patient", Persons.shape(name));
        Optional<Request> request = fields.maybe("request", Requests.shape());
        List<Vignette.Line> lines = new ArrayList<>();
        Charts charts = new Charts(name, asked, problems);
        person.payers().forEach(payer -> lines.add(charts.payer(fields.at("patient"), payer)));
        fields.each("chart", Shapes.PLACED).forEach(line -> charts.read(line).ifPresent(lines::add));
        List<Expectation> expected = fields.or("expect", Expecting.shape(), List.of());
        if (request.isEmpty() && expected.stream().anyMatch(e -> e.of() instanceof Expectation.Policy)) {
            fields.problem(fields.at("expect"), "a policy answers a request. Add request: {procedure: .., site: ..}.");
        }
        return new Vignette(name, story, asked, person.patient(), lines, request, expected);
    }
}
