package org.foramen.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Names;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Thresholds;
import org.foramen.library.Opioids;
import org.foramen.library.Opioids.Factor;
import org.foramen.library.Opioids.MedicineClass;
import org.foramen.library.Opioids.Per;
import org.foramen.library.Opioids.Prompt;
import org.foramen.library.Opioids.Uncounted;

/** The file that says how opioids are counted in morphine, and what to think of beside them. */
final class OpioidsFile {
    private static final Shape<Per> PER =
            Texts.oneOf("a unit of a daily dose", List.of(Per.values()), OpioidsFile::unit);
    private static final Factor FACTOR =
            new Factor("", Names.ANY, BigDecimal.ZERO, Per.MG, Stand.NOTE, Optional.empty());
    private static final Uncounted UNCOUNTED = new Uncounted("", Names.ANY, Stand.NOTE);
    private static final Prompt PROMPT = new Prompt(Stand.IN, Optional.empty(), Optional.empty(), "", "");
    private static final MedicineClass CLASS = new MedicineClass("", "", Names.ANY);
    /** More than this in a day is a slip of the finger. */
    private static final int MOST = 2_000;

    private final Desk desk;
    private final Lexicon lexicon;

    OpioidsFile(Desk desk, Lexicon lexicon) {
        this.desk = desk;
        this.lexicon = lexicon;
    }

    Opioids read(Fields fields) {
        return new Opioids(
                names(fields),
                fields.one(
                        "factors", Shape.table(FACTOR, "a factor", this::factor).list()),
                fields.each("not counted", Shape.table(UNCOUNTED, "an opioid that is not counted", this::uncounted)),
                fields.maybe("scope", scope()),
                fields.each("prompts", Shape.table(PROMPT, "a prompt", this::prompt)),
                fields.each("notes", ProcedureFile.note(desk)),
                fields.each("classes", Shape.table(CLASS, "a class of medicines", this::medicines)));
    }

    private Factor factor(Fields fields) {
        String drug = fields.one("drug", desk.defined().named(Defined.Sort.SET));
        fields.named("factor of " + drug);
        BigDecimal factor = fields.one("factor", Decimals.NUMBER);
        if (factor.signum() <= 0 || factor.compareTo(BigDecimal.valueOf(100)) > 0) {
            fields.problem(fields.at("factor"), "A factor lies above 0 and not above 100.");
        }
        return new Factor(
                drug,
                Names.of(lexicon, drug),
                factor,
                fields.one("per", PER),
                ProcedureFile.note(fields, desk),
                fields.maybe("earlier", ProcedureFile.note(desk)));
    }

    private Uncounted uncounted(Fields fields) {
        String drug = fields.one("drug", desk.defined().named(Defined.Sort.SET));
        return new Uncounted(drug, Names.of(lexicon, drug), ProcedureFile.note(fields, desk));
    }

    private Shape<Criterion.Stated> scope() {
        return Shape.table(
                new Criterion.Stated(Stand.IN, Criteria.BLANK),
                "a scope",
                fields -> desk.safety().ruling(fields).stated());
    }

    /** About a dose, about something else, or about both. */
    private Prompt prompt(Fields fields) {
        Optional<Bound> daily = fields.maybe("daily", Thresholds.plain(1, MOST));
        daily.filter(bound -> bound.sense() == Bound.Sense.AT_MOST || bound.sense() == Bound.Sense.UNDER)
                .ifPresent(bound -> fields.problem(
                        fields.at("daily"), "A dose is reached or passed: write at least 50 or over 50."));
        Clause clause;
        Optional<Criterion> test;
        if (daily.isPresent()) {
            clause = desk.safety().words(fields);
            test = desk.safety().changed(fields);
        } else {
            Criteria.Ruling ruling = desk.safety().ruling(fields);
            clause = ruling.clause();
            test = Optional.of(ruling.stated());
        }
        return new Prompt(clause, daily, test, fields.one("about", Texts.TEXT), fields.one("action", Texts.TEXT));
    }

    private MedicineClass medicines(Fields fields) {
        return new MedicineClass(fields.one("class", Texts.NAME), fields.one("name", Texts.TEXT), names(fields));
    }

    private Names names(Fields fields) {
        return Names.of(
                lexicon, fields.one("of", desk.defined().named(Defined.Sort.SET).list()));
    }

    private static String unit(Per per) {
        return switch (per) {
            case MG -> "mg";
            case UG_PER_HOUR -> "ug/h";
        };
    }
}
