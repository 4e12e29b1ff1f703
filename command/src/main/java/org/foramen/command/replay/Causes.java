package org.foramen.command.replay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.Listed;
import org.foramen.knowledge.change.Change;

/** Why an answer is another one: the changes of the knowledge that it can come from, the nearest first. */
final class Causes {
    private static final int LONGEST = 140;

    private static final Set<String> SPOKEN =
            Set.of("says", "cites", "ask", "note", "name", "title", "misuse", "action", "scope says");

    private final List<Change> all;
    private final Set<String> ruling = new HashSet<>();
    private final Set<String> rules = new HashSet<>();

    Causes(List<Change> changes) {
        this.all = changes.stream().filter(change -> !spoken(change)).toList();
    }

    /** What only people read: it changes no answer. */
    private static boolean spoken(Change change) {
        return SPOKEN.contains(change.path().substring(change.path().lastIndexOf('.') + 1))
                || change.path().startsWith("review");
    }

    /** Where the rules of an edition stand. */
    Causes and(Edition edition, List<Listed> rules) {
        for (Listed rule : rules) {
            String before = edition.name() + "/";
            String file = rule.file().startsWith(before) ? rule.file().substring(before.length()) : rule.file();
            this.rules.add(rule.id());
            ruling.add(file);
        }
        return this;
    }

    /** Of one answer: a change of the rule itself; else of what it stands in; else of what all rules share. */
    List<String> of(Turned turned, List<Turned> together) {
        List<Change> found = nearest(turned.key());
        if (!found.isEmpty() || named(turned)) {
            return words(found.isEmpty() ? shared() : found);
        }
        List<Change> parts = together.stream()
                .filter(other -> other != turned
                        && other.key().home().equals(turned.key().home()))
                .flatMap(other -> nearest(other.key()).stream())
                .distinct()
                .toList();
        return words(parts.isEmpty() ? shared() : parts);
    }

    private boolean named(Turned turned) {
        return rules.contains(turned.key().about());
    }

    private List<Change> nearest(Key key) {
        String about = key.about().split(" ", 2)[0];
        List<Change> own =
                all.stream().filter(change -> change.rule().equals(about)).toList();
        if (!own.isEmpty() || key.home().isEmpty()) {
            return own;
        }
        String home = key.home().getLast();
        return all.stream()
                .filter(change -> change.rule().equals(home) && !rules.contains(about)
                        || change.rule().isEmpty() && change.file().contains("/" + home))
                .toList();
    }

    /** What stands in no file of rules: words and codes, how blocks are read, who speaks for which states. */
    private List<Change> shared() {
        return all.stream()
                .filter(change ->
                        !ruling.contains(change.file()) && !change.file().startsWith("sources/"))
                .toList();
    }

    private static List<String> words(List<Change> changes) {
        return changes.stream().map(Causes::words).toList();
    }

    private static String words(Change change) {
        String whole = change.file() + ": " + change;
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) + "..." : whole;
    }
}
