package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foramen.knowledge.SetFile.Members;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.knowledge.yaml.Yaml;

/** The tables of codes: one row a code and a set, in the columns of {@link #COLUMNS}. */
final class Codes {
    static final String COLUMNS = "set,system,code,meaning,status,sources";
    private static final List<String> SYSTEMS =
            List.of("icd10cm", "icd10pcs", "snomed", "rxnorm", "loinc", "cpt", "hcpcs", "atc", "word");
    /** Ours, and those of the lists that the tables were taken from: seen in two sources, in one, in none. */
    private static final List<String> STATUSES = List.of(
            "confirmed", "secondary", "single", "contested", "draft", "confirmed-2", "confirmed-1", "unconfirmed");

    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, Spot> places = new LinkedHashMap<>();
    private final Problems problems;

    Codes(Problems problems) {
        this.problems = problems;
    }

    /** The sets of all tables read so far. */
    List<Members> sets() {
        List<Members> sets = new ArrayList<>();
        members.forEach((set, codes) -> sets.add(new Members(set, codes, places.getOrDefault(set, Spot.start("")))));
        return sets;
    }

    void read(FileName file, String text) {
        int end = line(text, 0);
        if (!text.substring(0, end).strip().equals(COLUMNS)) {
            problems.add(Spot.start(file.shown()), "The first line must be " + COLUMNS + ".");
            return;
        }
        int line = 2;
        for (int start = end + 1; start < text.length(); start = end + 1, line++) {
            end = line(text, start);
            row(text.substring(start, end).stripTrailing(), new Spot(file.shown(), line, 1));
        }
    }

    /** A table as a tree: one table a row, its columns by their names, for whoever compares two editions. */
    static Yaml tree(String file, String text) {
        List<String> columns = cells(text.substring(0, line(text, 0)).strip());
        List<Yaml> rows = new ArrayList<>();
        int number = 1;
        for (String line : text.lines().skip(1).toList()) {
            Spot at = new Spot(file, ++number, 1);
            List<String> cells = cells(line.stripTrailing());
            List<Yaml.Line> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                String key = i < columns.size() ? columns.get(i) : "column " + (i + 1);
                row.add(new Yaml.Line(at, key, new Yaml.Text(at, key, cells.get(i), false)));
            }
            rows.add(new Yaml.Table(at, row));
        }
        Spot start = Spot.start(file);
        Yaml.Line heading =
                new Yaml.Line(start, "columns", new Yaml.Text(start, "columns", String.join(",", columns), false));
        return new Yaml.Table(
                start, List.of(heading, new Yaml.Line(start, "rows", new Yaml.Items(start, "rows", rows))));
    }

    private static int line(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void row(String line, Spot at) {
        List<String> cells = cells(line);
        if (cells.size() != 6) {
            problems.add(at, "This row has " + cells.size() + " columns where 6 are expected: " + COLUMNS + ".");
            return;
        }
        String set = cells.get(0);
        String code = cells.get(2);
        if (!Texts.name(set)) {
            problems.add(at, "\"" + set + "\" is not a name in small letters and hyphens, such as \"radicular-pain\".");
        }
        oneOf(SYSTEMS, "code system", cells.get(1), at);
        oneOf(STATUSES, "status", cells.get(4), at);
        if (code.isBlank() || !code.equals(code.strip())) {
            problems.add(at, "The code \"" + code + "\" is blank or has blanks around it.");
        }
        places.putIfAbsent(set, at);
        members.computeIfAbsent(set, s -> new ArrayList<>()).add(cells.get(1) + "|" + code);
    }

    private void oneOf(List<String> known, String what, String word, Spot at) {
        if (!known.contains(word)) {
            problems.add(at, "\"" + word + "\" is not a " + what + ". Use one of: " + String.join(", ", known) + ".");
        }
    }

    /** The cells of a row; a cell in quotes may hold commas, and a quote in it is doubled. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(6);
        int start = 0;
        while (start <= line.length()) {
            boolean quoted = start < line.length() && line.charAt(start) == '"';
            int end = quoted ? closing(line, start + 1) : line.indexOf(',', start);
            int stop = end < 0 ? line.length() : end;
            cells.add(quoted ? line.substring(start + 1, stop).replace("\"\"", "\"") : line.substring(start, stop));
            start = stop + (quoted ? 2 : 1);
        }
        return cells;
    }

    /** Where the quote that closes a cell stands: not one of a doubled pair. */
    private static int closing(String line, int from) {
        int quote = line.indexOf('"', from);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            quote = line.indexOf('"', quote + 2);
        }
        return quote;
    }
}
