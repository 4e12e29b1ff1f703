package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Yaml;

/** A clinic's overlay: rules of safety that are stricter there, and rules that it adds. */
final class OverlayFile {
    /** What says what a rule is: an overlay that changed it would put other words into the mouth of a source. */
    static final Set<String> WORDS =
            Set.of("id", "says", "cites", "status", "ask", "from", "silence", "due", "action", "direction");

    /** The lists that an overlay may add to: whatever is added to them is one thing more that must be so, or that stops. */
    private static final List<String> ADDED = List.of("indications", "contraindications", "do not use when", "reasons");

    private static final Shape<Yaml> AS_IT_IS =
            new Shape<>(new Yaml.Table(Spot.start(""), List.of()), (yaml, problems) -> yaml);

    private OverlayFile() {}

    /**
     * What an overlay does to one rule, or adds to one place.
     *
     * @param overlay its name
     * @param to the id of the rule, or the place that is added to
     * @param lines what is said anew, or the lists that are added
     * @param at where the overlay says so
     */
    record Amendment(String overlay, String to, List<Yaml.Line> lines, Spot at) {}

    /**
     * An overlay.
     *
     * @param tighter the rules that are stricter
     * @param added what is added to procedures and to candidacy
     * @param alarms the alarms of its own
     */
    record Overlay(List<Amendment> tighter, List<Amendment> added, Optional<Yaml> alarms, FileName file) {}

    static List<Overlay> read(List<Tree> trees, Problems problems) {
        List<Overlay> all = new ArrayList<>();
        for (Tree tree : trees) {
            if (tree.room() == Room.OVERLAY) {
                tree.read("an overlay", fields -> overlay(fields, tree.file()), problems)
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Overlay overlay(Fields fields, FileName file) {
        String name = fields.one("overlay", Texts.NAME);
        fields.named("overlay " + name).knows(Definitions.EARLIER);
        fields.one("because", Texts.TEXT);
        return new Overlay(
                fields.each("tighten", amendment(name, "rule")),
                fields.each("add", amendment(name, "to")),
                fields.maybe("alarms", AS_IT_IS),
                file);
    }

    private static Shape<Amendment> amendment(String overlay, String key) {
        Amendment blank = new Amendment(overlay, "", List.of(), Spot.start(""));
        return Shape.table(blank, "an amendment", fields -> {
            String to = fields.one(key, Texts.ID);
            List<Yaml.Line> lines = fields.lines().stream()
                    .filter(line -> !line.key().equals(key))
                    .toList();
            lines.forEach(line -> fields.maybe(line.key(), AS_IT_IS));
            if (lines.isEmpty()) {
                fields.problem(fields.at(key), "Nothing is said anew of " + to + ".");
            }
            if (key.equals("to")) {
                lines.stream().filter(line -> !ADDED.contains(line.key())).forEach(line -> loose(fields, line));
            }
            if (key.equals("rule")) {
                lines.stream().filter(line -> WORDS.contains(line.key())).forEach(line -> worded(fields, to, line));
            }
            return new Amendment(overlay, to, lines, fields.at(key));
        });
    }

    private static void loose(Fields fields, Yaml.Line line) {
        fields.problem(
                line.at(),
                "An overlay adds nothing to \"" + line.key() + "\". It adds to: " + String.join(", ", ADDED) + ".");
    }

    private static void worded(Fields fields, String rule, Yaml.Line line) {
        fields.problem(
                line.at(),
                "An overlay does not change the \"" + line.key() + "\" of " + rule
                        + ", only what it tests and how strictly. For other words, add a rule of your own.");
    }
}
