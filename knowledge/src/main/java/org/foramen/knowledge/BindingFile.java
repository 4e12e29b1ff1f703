package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion.Stated;
import org.foramen.knowledge.Defined.Sort;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Clauses;
import org.foramen.library.Policy;
import org.foramen.library.Policy.Rules;
import org.foramen.library.Reach;

/** A thin file that binds a family's rules to one document, its dates and its states. */
final class BindingFile {
    /** The bound source where a citation begins. */
    private static final Pattern BOUND = Pattern.compile("(?:^|(?<=;)|(?<=;\\s))" + Desk.BOUND_SOURCE + "\\b");

    private final Desk desk;
    private final PolicyFile policies;
    private final Map<String, Family> families;

    BindingFile(Desk desk, PolicyFile policies, Map<String, Family> families) {
        this.desk = desk;
        this.policies = policies;
        this.families = families;
    }

    Placed<Policy> read(Fields fields) {
        String id = fields.one("policy", Texts.NAME);
        fields.named("policy " + id).knows(Definitions.EARLIER);
        String familyId = fields.one("family", desk.defined().named(Sort.PAYER_FAMILY));
        Family family = families.getOrDefault(familyId, new Family(familyId, "", List.of(), List.of(), fields.at()));
        String name = fields.one("name", Texts.TEXT);
        String version = fields.or("version", Texts.NOTE, "");
        EffectiveDates dates = fields.one("effective", EffectiveDates.SHAPE);
        List<Reach> where = policies.where(fields);
        String document = fields.one("cites", desk.defined().named(Sort.SOURCE));
        Map<String, Change> changes = changes(fields, family);
        List<String> notes = new ArrayList<>(family.notes());
        notes.addAll(fields.each("notes", Texts.TEXT));
        dates.note().ifPresent(notes::add);
        UnaryOperator<Stated> anew = stated -> anew(stated, document, changes);
        List<Rules> rules = family.rules().stream()
                .map(r -> new Rules(r.procedures(), Restated.of(r.criterion(), anew)))
                .toList();
        return new Placed<>(
                new Policy(id, name, family.payer(), version, dates.span(), where, rules, notes), fields.at("policy"));
    }

    /** Something that a document says otherwise than its family. */
    private record Change(String id, UnaryOperator<Stated> way) {}

    private Map<String, Change> changes(Fields fields, Family family) {
        Set<String> known = new HashSet<>();
        family.rules().forEach(r -> Clauses.of(r.criterion()).forEach(clause -> known.add(clause.id())));
        Shape<Change> shape =
                Shape.table(new Change("", stated -> stated), "a difference", each -> change(each, family.id(), known));
        Map<String, Change> changes = new HashMap<>();
        fields.each("differs", shape).forEach(change -> changes.put(change.id(), change));
        return changes;
    }

    private Change change(Fields fields, String family, Set<String> known) {
        String id = fields.one("id", Texts.ID);
        fields.named("difference " + id);
        if (!id.isEmpty() && !known.isEmpty() && !known.contains(id)) {
            fields.problem(fields.at("id"), "The family " + family + " has no rule \"" + id + "\".");
        }
        return new Change(id, new ClauseChange(desk).read(fields));
    }

    private static Stated anew(Stated stated, String document, Map<String, Change> changes) {
        Change change = changes.get(stated.clause().id());
        Stated said = change == null ? stated : change.way().apply(stated);
        Clause c = said.clause();
        String cites =
                c.cites().contains(Desk.BOUND_SOURCE) ? BOUND.matcher(c.cites()).replaceAll(document) : c.cites();
        return new Stated(
                new Clause(c.id(), c.says(), cites, c.status(), c.ask(), c.from(), c.silence(), c.due()), said.test());
    }
}
