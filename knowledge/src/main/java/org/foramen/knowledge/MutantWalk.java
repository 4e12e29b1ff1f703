package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.foramen.knowledge.Mutant.Change;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Yaml;

/**
 * A walk over the rules of one file that stops at everything in which a rule can be wrong, and writes down the file as it
 * would be then. Words that only people read are passed by.
 */
final class MutantWalk {
    /** What a rule is called, says and asks, and how it is shown: none of it decides. */
    private static final Set<String> WORDS = Set.of(
            "id",
            "says",
            "cites",
            "status",
            "ask",
            "from",
            "silence",
            "due",
            "direction",
            "action",
            "cluster",
            "lean",
            "absolute",
            "asked",
            "stops",
            "about",
            "acts",
            "strength",
            "earlier",
            "name",
            "decides",
            "sources",
            "notes");
    /** Bounds that may be left out, and are then no bound. */
    private static final Set<String> BOUNDS = Set.of("within", "for", "ago", "is", "worst");
    /** Figures that are published, and from which something is reckoned. */
    private static final Set<String> FIGURES = Set.of("present", "absent", "pretest");
    /** Numbers that stand in no rule, and rule all the same. */
    private static final Set<String> ALONE = Set.of("enough", "pretest");

    /** Under what a rule, or a table of rules, has its name. */
    private static final Set<String> HEADINGS = Set.of("id", "block", "dose", "drug", "guideline");

    private final Tree file;
    private final Vocabulary names;
    private final List<Mutant> found = new ArrayList<>();

    MutantWalk(Tree file, Vocabulary names) {
        this.file = file;
        this.names = names;
    }

    /** Every mutant of the file. */
    List<Mutant> mutants() {
        walk(file.root(), new Place("", "", Set.of(), root -> root));
        return List.copyOf(found);
    }

    /**
     * Where the walk is.
     *
     * @param rule the rule it is in; blank outside
     * @param key the test or field it is in
     * @param beside the names that stand beside
     * @param up how the file becomes when this piece becomes another
     */
    private record Place(String rule, String key, Set<String> beside, UnaryOperator<Yaml> up) {
        Place below(String key, UnaryOperator<Yaml> here) {
            return new Place(rule, key, Set.of(), piece -> up.apply(here.apply(piece)));
        }
    }

    private void walk(Yaml node, Place place) {
        switch (node) {
            case Yaml.Table table -> table(table, place);
            case Yaml.Items items -> items(items, place);
            case Yaml.Text text -> text(text, place);
        }
    }

    private void table(Yaml.Table table, Place above) {
        Place place = new Place(rule(table, above), above.key(), Set.of(), above.up());
        boolean opens = !place.rule().equals(above.rule());
        for (int i = 0; i < table.lines().size(); i++) {
            Yaml.Line line = table.lines().get(i);
            int at = i;
            boolean position =
                    file.room() == Room.POSITIONS && opens && !line.key().equals("scope");
            if (WORDS.contains(line.key()) || position) {
                continue;
            }
            if (!place.rule().isEmpty()) {
                line(table, at, place, opens);
            }
            String rule = place.rule().isEmpty() && ALONE.contains(line.key()) ? heading() : place.rule();
            Place within = new Place(rule, place.key(), Set.of(), place.up());
            walk(
                    line.value(),
                    within.below(
                            names.key(place.key(), line.key()),
                            piece -> with(table, at, new Yaml.Line(line.at(), line.key(), piece))));
        }
    }

    /** What can be wrong with a line as a whole: its connective, its bound, whether it holds or not. */
    private void line(Yaml.Table table, int at, Place place, boolean opens) {
        Yaml.Line line = table.lines().get(at);
        String key = line.key();
        Spot spot = line.at();
        if ((key.equals("all") || key.equals("any"))
                && line.value() instanceof Yaml.Items parts
                && parts.items().size() > 1) {
            String other = key.equals("all") ? "any" : "all";
            note(place, Change.TRUTH, spot, key, other, with(table, at, new Yaml.Line(spot, other, parts)));
        }
        if (key.equals("not")) {
            Yaml holds = new Yaml.Items(spot, "all", List.of(line.value()));
            note(place, Change.TRUTH, spot, "not", "so", with(table, at, new Yaml.Line(spot, "all", holds)));
        } else if (opens && names.test(key)) {
            Yaml.Table test = new Yaml.Table(spot, List.of(line));
            note(place, Change.TRUTH, spot, key, "not " + key, with(table, at, new Yaml.Line(spot, "not", test)));
        }
        if (BOUNDS.contains(key) && !opens && line.value() instanceof Yaml.Text bound) {
            note(place, Change.COMPARATOR, spot, key + " " + bound.value(), "no bound", without(table, at));
        }
    }

    private void items(Yaml.Items items, Place place) {
        Set<String> beside = new TreeSet<>();
        for (Yaml item : items.items()) {
            if (item instanceof Yaml.Text text) {
                beside.add(text.value());
            }
        }
        for (int i = 0; i < items.items().size(); i++) {
            int at = i;
            Place below = place.below(place.key(), piece -> with(items, at, piece));
            walk(items.items().get(i), new Place(below.rule(), below.key(), beside, below.up()));
        }
    }

    private void text(Yaml.Text text, Place place) {
        if (place.rule().isEmpty()) {
            return;
        }
        boolean code = names.code(place.key());
        List<Slips.Slip> slips = code ? List.of() : Slips.of(text.value(), FIGURES.contains(place.key()));
        for (Slips.Slip slip : slips) {
            note(place, slip.change(), text.at(), text.value(), slip.becomes(), other(text, slip.becomes()));
        }
        if (slips.isEmpty()) {
            names.other(place.key(), text.value(), place.beside())
                    .ifPresent(name -> note(place, Change.CODE, text.at(), text.value(), name, other(text, name)));
        }
    }

    private void note(Place place, Change change, Spot at, String was, String becomes, Yaml piece) {
        Tree changed = new Tree(file.file(), file.room(), place.up().apply(piece));
        found.add(new Mutant(place.rule(), change, at, was, becomes, changed));
    }

    private String heading() {
        return file.room() == Room.GENERATOR ? file.file().stem() : "candidacy";
    }

    private static String rule(Yaml.Table table, Place above) {
        return table.lines().stream()
                .filter(line -> HEADINGS.contains(line.key()))
                .map(Yaml.Line::value)
                .filter(Yaml.Text.class::isInstance)
                .map(id -> ((Yaml.Text) id).value())
                .findFirst()
                .orElse(above.rule());
    }

    private static Yaml other(Yaml.Text text, String value) {
        return new Yaml.Text(text.at(), text.key(), value, text.plain());
    }

    private static Yaml with(Yaml.Table table, int at, Yaml.Line line) {
        List<Yaml.Line> lines = new ArrayList<>(table.lines());
        lines.set(at, line);
        return new Yaml.Table(table.at(), lines);
    }

    private static Yaml without(Yaml.Table table, int at) {
        List<Yaml.Line> lines = new ArrayList<>(table.lines());
        lines.remove(at);
        return new Yaml.Table(table.at(), lines);
    }

    private static Yaml with(Yaml.Items items, int at, Yaml piece) {
        List<Yaml> all = new ArrayList<>(items.items());
        all.set(at, piece);
        return new Yaml.Items(items.at(), items.key(), all);
    }
}
