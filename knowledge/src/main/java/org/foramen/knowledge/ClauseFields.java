package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Clause.Due;
import org.foramen.criteria.Clause.Silence;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Yaml;

/** The words of a clause, in the order in which they are always written. */
final class ClauseFields {
    static final Shape<Status> STATUS = Texts.oneOf("a status", Arrays.asList(Status.values()), Status::word);
    static final Shape<String> FROM = Texts.oneOf(
            "someone who can answer", "clinician", "patient", "therapist", "radiology", "prescriber", "payer", "coder");
    static final Shape<Silence> SILENCE = Texts.oneOf("a reading of silence", Silence.values());
    static final Shape<Due> DUE = Texts.oneOf("a time when a rule is judged", Due.values());

    private static final List<String> BEFORE = List.of("id", "says", "cites", "status");
    private static final List<String> AFTER = List.of("ask", "from", "silence", "due");

    private final Shape<String> cites;
    private final boolean mayAssume;
    private final List<Listed> register;

    /**
     * @param cites which sources may be cited
     * @param mayAssume whether silence may be assumed here, which it may under a coverage policy only
     * @param register where every clause is listed
     */
    ClauseFields(Shape<String> cites, boolean mayAssume, List<Listed> register) {
        this.cites = cites;
        this.mayAssume = mayAssume;
        this.register = register;
    }

    Clause read(Fields fields, List<Yaml.Line> tests) {
        String id = fields.one("id", Texts.ID);
        fields.named("rule " + (id.isEmpty() ? "without id" : id));
        String says = fields.one("says", Texts.TEXT);
        cited(fields);
        Clause clause = new Clause(
                id,
                says,
                fields.or("cites", cites, ""),
                fields.one("status", STATUS),
                fields.one("ask", Texts.TEXT),
                fields.or("from", FROM, "clinician"),
                silence(fields),
                fields.or("due", DUE, Due.REQUEST));
        inOrder(fields, tests.stream().map(Yaml.Line::key).toList());
        register.add(new Listed(id, clause.status(), fields.at("id")));
        return clause;
    }

    private static void cited(Fields fields) {
        if (!fields.has("cites")) {
            fields.problem(fields.at(), fields.what() + " has no citation (\"cites\").");
        }
    }

    private Silence silence(Fields fields) {
        Silence silence = fields.or("silence", SILENCE, Silence.ASKS);
        if (silence == Silence.ASSUMED && !mayAssume) {
            fields.problem(
                    fields.at("silence"), "Silence is assumed under coverage policies only; in safety it always asks.");
        }
        return silence;
    }

    private static void inOrder(Fields fields, List<String> tests) {
        List<String> order = new ArrayList<>(BEFORE);
        order.addAll(tests);
        order.add("then");
        order.addAll(AFTER);
        int last = -1;
        for (Yaml.Line line : fields.lines()) {
            int place = order.indexOf(line.key());
            if (place >= 0 && place < last) {
                String usual = String.join(
                        ", ",
                        Stream.of(BEFORE, List.of("the test"), AFTER)
                                .flatMap(List::stream)
                                .toList());
                fields.problem(line.at(), "\"" + line.key() + "\" stands out of order. The order is " + usual + ".");
            }
            last = Math.max(last, place);
        }
    }
}
