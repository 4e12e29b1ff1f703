package org.foramen.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foramen.criteria.Scoring;
import org.foramen.criteria.Scoring.Formula;
import org.foramen.knowledge.InstrumentItems.Written;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Numbers;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.Change;
import org.foramen.library.Instrument;
import org.foramen.library.Procedure.Note;
import org.foramen.library.Range;

/** A file of one questionnaire or scale: its items by number, its formula, its bands, the change that matters. */
final class InstrumentFile {
    private static final Instrument.Step STEP = new Instrument.Step(BigDecimal.ZERO, "");
    private static final Instrument.Bands BANDS = new Instrument.Bands(List.of(), Stand.NOTE);
    private static final Change CHANGE = new Change(BigDecimal.ONE, BigDecimal.ONE, false, Stand.NOTE);
    private static final Instrument.Watch WATCH = new Instrument.Watch(0, 0, Stand.NOTE);

    private final Notes notes;

    InstrumentFile(Desk desk) {
        this.notes = new Notes(desk.defined().cites());
    }

    /** How the score is made, and where that is from. */
    private record Made(Formula formula, Note note) {}

    /** How many items may be missing, and where that is from. */
    private record Gaps(int most, Note note) {}

    /** What may be shown, and where that is from. */
    private record Licence(boolean ships, Note note) {}

    Instrument read(Fields fields) {
        String id = fields.one("instrument", Texts.NAME);
        fields.named("instrument " + id);
        Made made = fields.one("scoring", made());
        List<Written> items = InstrumentItems.read(fields);
        Gaps gaps = fields.or("missing", gaps(), new Gaps(0, Stand.NOTE));
        Licence licence = fields.one("licence", licence());
        Scoring scoring = scoring(fields, id, made, items, gaps, licence);
        return new Instrument(
                id,
                fields.one("name", Texts.TEXT),
                fields.one("measures", Texts.TEXT),
                fields.one("higher is", Texts.oneOf("a direction", "worse", "better"))
                        .equals("worse"),
                fields.maybe("range", Decimals.RANGE),
                scoring,
                made.note(),
                gaps.note(),
                fields.each("bands", Shape.table(BANDS, "a table of bands", this::bands)),
                fields.each("change", Shape.table(CHANGE, "a change that matters", this::change)),
                licence.note(),
                texts(items),
                fields.maybe("watch", Shape.table(WATCH, "a watched item", this::watch)),
                fields.each("notes", Texts.TEXT));
    }

    private static Scoring scoring(
            Fields fields, String id, Made made, List<Written> items, Gaps gaps, Licence licence) {
        List<Scoring.Item> numbers = items.stream().map(Written::item).toList();
        Scoring scoring = new Scoring(id, made.formula(), numbers, gaps.most());
        boolean silent = items.stream().allMatch(item -> item.text().isEmpty());
        check(fields, scoring, licence.ships() || silent);
        return scoring;
    }

    private static void check(Fields fields, Scoring scoring, boolean mayShip) {
        if ((scoring.formula() == Formula.ENTERED) != scoring.items().isEmpty()) {
            fields.problem(fields.at("scoring"), "A score that is entered has no items; every other has.");
        }
        if (!scoring.items().isEmpty() && !fields.has("missing")) {
            fields.problem(fields.at(), fields.what() + " has items and no rule for those that are missing.");
        }
        if (!mayShip) {
            fields.problem(
                    fields.at("items"), "The words of these items may not ship: give their numbers without words.");
        }
    }

    private Shape<Made> made() {
        return Shape.table(
                new Made(Formula.ENTERED, Stand.NOTE),
                "a scoring",
                fields -> new Made(
                        fields.one("formula", Texts.oneOf("a formula", Formula.values())), notes.read(fields)));
    }

    private Shape<Gaps> gaps() {
        return Shape.table(
                new Gaps(0, Stand.NOTE),
                "a rule for missing items",
                fields -> new Gaps(fields.one("at most", Numbers.count(0, 100)), notes.read(fields)));
    }

    private Shape<Licence> licence() {
        return Shape.table(
                new Licence(false, Stand.NOTE),
                "a licence",
                fields -> new Licence(fields.one("items ship", Texts.TRUTH), notes.read(fields)));
    }

    private Instrument.Bands bands(Fields fields) {
        List<Instrument.Step> steps = fields.one(
                "steps", Shape.table(STEP, "a band", InstrumentFile::step).some());
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from().compareTo(steps.get(i - 1).from()) <= 0) {
                fields.problem(fields.at("steps"), "Each band begins above the one before it.");
            }
        }
        return new Instrument.Bands(steps, notes.read(fields));
    }

    private static Instrument.Step step(Fields fields) {
        return new Instrument.Step(fields.one("from", Decimals.NUMBER), fields.one("says", Texts.TEXT));
    }

    /** Points or a percentage of the score before; never both in one line, for sources mean either. */
    private Change change(Fields fields) {
        Optional<Range> points = fields.maybe("points", Decimals.RANGE);
        Optional<Range> percent = fields.maybe("percent", Decimals.PERCENT);
        if (points.isPresent() == percent.isPresent()) {
            fields.problem(fields.at(), "A change is given in points or in percent, in a line of its own each.");
        }
        Range range = points.or(() -> percent).orElse(Range.exactly(1));
        return new Change(
                BigDecimal.valueOf(range.low()),
                BigDecimal.valueOf(range.high()),
                percent.isPresent(),
                notes.read(fields));
    }

    private Instrument.Watch watch(Fields fields) {
        return new Instrument.Watch(
                fields.one("item", Numbers.count(1, 100)),
                fields.one("from", Numbers.count(0, 100)),
                notes.read(fields));
    }

    private static Map<Integer, String> texts(List<Written> items) {
        Map<Integer, String> texts = new TreeMap<>();
        items.stream()
                .filter(item -> !item.text().isEmpty())
                .forEach(i -> texts.put(i.item().number(), i.text()));
        return texts;
    }
}
