package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foramen.knowledge.OverlayFile.Amendment;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Written;
import org.foramen.knowledge.yaml.Yaml;

/** The trees of knowledge files with the amendments of overlays put in, each where its rule stands. */
final class Amended {
    private final Problems problems;
    private final Amendment amendment;
    private boolean met;

    private Amended(Amendment amendment, Problems problems) {
        this.amendment = amendment;
        this.problems = problems;
    }

    /** A rule said anew. */
    static List<Tree> tighter(List<Tree> trees, Amendment amendment, Problems problems) {
        Amended amended = new Amended(amendment, problems);
        List<Tree> all = trees.stream()
                .map(tree -> tree.room().safety() ? tree.with(amended.rules(tree.root())) : tree)
                .toList();
        if (!amended.met) {
            problems.add(
                    amendment.at(),
                    "No alarm, contraindication, indication, hold, limit, hazard or reason of candidacy is called \""
                            + amendment.to()
                            + "\". An overlay tightens rules of safety, not what payers or authorities say.");
        }
        return all;
    }

    /** Rules added to a procedure, or to candidacy. */
    static List<Tree> added(List<Tree> trees, Amendment amendment, Problems problems) {
        Amended amended = new Amended(amendment, problems);
        List<Tree> all = trees.stream().map(amended::more).toList();
        if (!amended.met) {
            problems.add(
                    amendment.at(),
                    "No procedure is called \"" + amendment.to() + "\". Add to a procedure, or to candidacy.");
        }
        return all;
    }

    private Yaml rules(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Text text -> text;
            case Yaml.Items items ->
                new Yaml.Items(
                        items.at(),
                        items.key(),
                        items.items().stream().map(this::rules).toList());
            case Yaml.Table table -> rule(table);
        };
    }

    private Yaml rule(Yaml.Table table) {
        List<Yaml.Line> lines = table.lines().stream()
                .map(line -> new Yaml.Line(line.at(), line.key(), rules(line.value())))
                .toList();
        boolean meant = lines.stream()
                .anyMatch(line -> line.key().equals("id")
                        && line.value() instanceof Yaml.Text id
                        && id.value().equals(amendment.to()));
        return new Yaml.Table(table.at(), meant ? said(lines) : lines);
    }

    /** The rule with what the overlay says anew, which its words tell. */
    private List<Yaml.Line> said(List<Yaml.Line> rule) {
        met = true;
        Map<String, Yaml.Line> lines = new LinkedHashMap<>();
        rule.forEach(line -> lines.put(line.key(), line.key().equals("says") ? told(line) : line));
        amendment.lines().stream()
                .filter(line -> !OverlayFile.WORDS.contains(line.key()))
                .forEach(line -> lines.put(line.key(), line));
        return List.copyOf(lines.values());
    }

    private Yaml.Line told(Yaml.Line says) {
        String words = amendment.lines().stream()
                .map(line -> line.key() + " " + Written.of(line.value()))
                .collect(Collectors.joining("; "));
        return says.value() instanceof Yaml.Text text
                ? new Yaml.Line(
                        says.at(),
                        says.key(),
                        new Yaml.Text(
                                text.at(),
                                text.key(),
                                text.value().strip() + " (Stricter here, by " + amendment.overlay() + ": " + words
                                        + ".)",
                                false))
                : says;
    }

    private Tree more(Tree tree) {
        boolean meant = tree.room() == Room.PROCEDURE
                ? tree.heading("procedure").value().equals(amendment.to())
                : tree.room() == Room.CANDIDACY && amendment.to().equals("candidacy");
        if (!meant || !(tree.root() instanceof Yaml.Table table)) {
            return tree;
        }
        met = true;
        Map<String, Yaml.Line> lines = new LinkedHashMap<>();
        table.lines().forEach(line -> lines.put(line.key(), line));
        amendment.lines().forEach(line -> lines.merge(line.key(), line, this::both));
        return tree.with(new Yaml.Table(table.at(), List.copyOf(lines.values())));
    }

    private Yaml.Line both(Yaml.Line there, Yaml.Line more) {
        if (there.value() instanceof Yaml.Items old && more.value() instanceof Yaml.Items own) {
            List<Yaml> all = new ArrayList<>(old.items());
            all.addAll(own.items());
            return new Yaml.Line(there.at(), there.key(), new Yaml.Items(old.at(), old.key(), all));
        }
        problems.add(
                more.at(), "An overlay adds to the lists of " + amendment.to() + "; \"" + more.key() + "\" is none.");
        return there;
    }
}
