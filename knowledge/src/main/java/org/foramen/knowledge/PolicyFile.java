package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foramen.criteria.Criterion;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Policy;
import org.foramen.library.Policy.Rules;
import org.foramen.library.Reach;

/** The files of payers: the rules of a family ({@code clauses.yaml}), and a policy of its own with both halves. */
final class PolicyFile {
    private static final Rules NO_RULES = new Rules(Set.of(), Criteria.BLANK);

    private final Desk desk;
    private final Kinds kinds;
    private final Reaches reaches;

    PolicyFile(Desk desk, Kinds kinds, Reaches reaches) {
        this.desk = desk;
        this.kinds = kinds;
        this.reaches = reaches;
    }

    Family family(Fields fields) {
        String id = fields.one("family", Texts.NAME);
        fields.named("family " + id).knows(Definitions.EARLIER);
        return new Family(
                id,
                fields.one("payer", Texts.NAME),
                rules(fields, desk.family()),
                fields.each("notes", Texts.TEXT),
                fields.at("family"));
    }

    Placed<Policy> own(Fields fields) {
        String id = fields.one("policy", Texts.NAME);
        fields.named("policy " + id).knows(Definitions.EARLIER);
        String name = fields.one("name", Texts.TEXT);
        String payer = fields.one("payer", Texts.NAME);
        String version = fields.or("version", Texts.NOTE, "");
        EffectiveDates dates = fields.one("effective", EffectiveDates.SHAPE);
        List<Reach> where = where(fields);
        List<Rules> rules = rules(fields, desk.coverage());
        List<String> notes = new ArrayList<>(fields.each("notes", Texts.TEXT));
        dates.note().ifPresent(notes::add);
        return new Placed<>(
                new Policy(id, name, payer, version, dates.span(), where, rules, notes), fields.at("policy"));
    }

    /** Where a policy speaks. */
    List<Reach> where(Fields fields) {
        return reaches.read(fields);
    }

    private List<Rules> rules(Fields fields, Criteria criteria) {
        Shape<Rules> some = Shape.table(NO_RULES, "a rule of coverage", each -> some(each, criteria));
        return fields.one("covered when", some.list());
    }

    private Rules some(Fields fields, Criteria criteria) {
        List<String> named = fields.one("for", desk.defined().procedural().some());
        Criterion criterion = criteria.criterion(fields);
        return new Rules(kinds.procedures(named), criterion);
    }
}
