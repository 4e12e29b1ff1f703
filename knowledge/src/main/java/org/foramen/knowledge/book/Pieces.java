package org.foramen.knowledge.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foramen.knowledge.book.Piece.Headed;
import org.foramen.knowledge.book.Piece.Ruled;
import org.foramen.knowledge.book.Piece.Said;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Library;

/**
 * Turns what stands in a file into pieces. Nothing is left out and nothing is added: a test is printed whole, for words that
 * say less than the file are no thing to sign.
 */
final class Pieces {
    /** Told elsewhere on the chapter: in its head, or in the line of the statement itself. */
    private static final Set<String> HEAD = Set.of("review", "name");

    private static final Set<String> STATEMENT = Set.of("id", "says", "cites", "status");
    private static final List<String> TITLES = List.of("family", "overlay", "off");

    /** What names an item of a list that says nothing. */
    private static final List<String> NAMES = List.of("id", "set", "for", "agent", "block", "name");

    private final Library library;

    Pieces(Library library) {
        this.library = library;
    }

    /** What a chapter is called: the name that its file gives, else that of the file. */
    static String title(String file, Yaml root) {
        return text(root, "name")
                .or(() -> TITLES.stream()
                        .flatMap(key -> text(root, key).stream())
                        .findFirst()
                        .map(Book::heading))
                .orElseGet(() -> Book.heading(file.substring(file.lastIndexOf('/') + 1)));
    }

    /** The sets of a table of codes, each with how many codes of which system it has. */
    static List<Piece> codes(Yaml table) {
        Map<String, Map<String, Integer>> sets = new TreeMap<>();
        if (table instanceof Yaml.Items rows) {
            rows.items()
                    .forEach(row -> sets.computeIfAbsent(text(row, "set").orElse(""), none -> new TreeMap<>())
                            .merge(text(row, "system").orElse(""), 1, Integer::sum));
        }
        List<Piece> pieces = new ArrayList<>();
        sets.forEach((set, systems) -> pieces.add(new Said(
                set,
                systems.entrySet().stream()
                        .map(system -> system.getValue() + " of " + system.getKey())
                        .collect(Collectors.joining(", ")))));
        return pieces;
    }

    List<Piece> of(Yaml root) {
        return root instanceof Yaml.Table table ? lines(table, HEAD) : List.of();
    }

    private List<Piece> lines(Yaml.Table table, Set<String> but) {
        return table.lines().stream()
                .filter(line -> !but.contains(line.key()) || named(line))
                .map(line -> piece(line.key(), line.value()))
                .toList();
    }

    /** A name in several languages is no title. */
    private static boolean named(Yaml.Line line) {
        return line.key().equals("name") && !(line.value() instanceof Yaml.Text);
    }

    private Piece piece(String key, Yaml value) {
        return switch (value) {
            case Yaml.Text text -> new Said(key, text.value().strip());
            case Yaml.Items items
            when deep(items) ->
                new Headed(
                        key, items.items().stream().map(item -> item("", item)).toList());
            case Yaml.Items items -> new Said(key, Phrase.of(items));
            case Yaml.Table table -> deep(table) ? item(key, table) : new Said(key, Phrase.of(table));
        };
    }

    /** A statement, or a table under what names it. */
    private Piece item(String heading, Yaml value) {
        if (!(value instanceof Yaml.Table table)) {
            return new Said(heading, Phrase.of(value));
        }
        Optional<String> says = text(table, "says");
        if (says.isPresent()) {
            Ruled ruled = new Ruled(
                    text(table, "id").orElse(""),
                    says.get(),
                    lines(table, STATEMENT),
                    cited(text(table, "cites").orElse("")),
                    text(table, "status").orElse(""));
            return heading.isEmpty() ? ruled : new Headed(heading, List.of(ruled));
        }
        if (!deep(table)) {
            return new Said(heading, Phrase.of(table));
        }
        return new Headed(heading.isEmpty() ? named(table) : heading, lines(table, Set.of()));
    }

    private static String named(Yaml.Table table) {
        return table.lines().stream()
                .filter(line -> NAMES.contains(line.key()))
                .findFirst()
                .map(line -> line.key() + " " + Phrase.of(line.value()))
                .orElse("");
    }

    /** Whether something in it is a statement, or has too much in it for one line. */
    private static boolean deep(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Text text -> false;
            case Yaml.Items items -> items.items().stream().anyMatch(Pieces::deep);
            case Yaml.Table table ->
                text(table, "says").isPresent()
                        || text(table, "cites").isPresent()
                        || table.lines().stream().anyMatch(line -> deep(line.value()));
        };
    }

    private static Optional<String> text(Yaml yaml, String key) {
        return yaml instanceof Yaml.Table table
                ? table.lines().stream()
                        .filter(line -> line.key().equals(key) && line.value() instanceof Yaml.Text)
                        .map(line -> ((Yaml.Text) line.value()).value().strip())
                        .findFirst()
                : Optional.empty();
    }

    /** The titles of what is cited, each with the place in it. */
    private String cited(String cites) {
        return Arrays.stream(cites.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> library.source(one)
                        .map(source -> source.title() + place(one))
                        .orElse(one))
                .collect(Collectors.joining("; "));
    }

    private static String place(String one) {
        int comma = one.indexOf(',');
        return comma < 0 ? "" : one.substring(comma);
    }
}
