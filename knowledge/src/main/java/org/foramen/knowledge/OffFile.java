package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Nearest;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Times;
import org.foramen.library.SwitchedOff;

/** The records of rules that somebody has switched off: one file one rule, in the folder {@code off}. */
final class OffFile {
    private OffFile() {}

    static List<Placed<SwitchedOff>> read(List<Tree> trees, List<String> rules, Problems problems) {
        List<Placed<SwitchedOff>> all = new ArrayList<>();
        for (Tree tree : trees) {
            if (tree.room() == Room.OFF) {
                tree.read("a rule that is switched off", fields -> off(fields, rules), problems)
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Placed<SwitchedOff> off(Fields fields, List<String> rules) {
        String rule = fields.one("off", Texts.ID);
        boolean known = rules.contains(rule);
        if (!rule.isEmpty() && !known) {
            fields.problem(
                    fields.at("off"),
                    "No rule is called \"" + rule + "\", so nothing is switched off." + Nearest.hint(rule, rules));
        }
        SwitchedOff off = new SwitchedOff(
                known ? rule : "",
                fields.one("by", Texts.TEXT),
                fields.one("because", Texts.TEXT),
                fields.one("from", Times.DATE));
        return new Placed<>(off, fields.at("off"));
    }
}
