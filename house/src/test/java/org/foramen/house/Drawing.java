package org.foramen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who uses whom as a picture: what needs nothing on top, each place below all that it uses. */
final class Drawing {
    private static final int WIDTH = 760;
    private static final int ROW = 82;
    private static final int BOX_WIDTH = 118;
    private static final int BOX_HEIGHT = 38;

    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Map<String, Integer> middles = new TreeMap<>();

    private Drawing(Map<String, Set<String>> uses) {
        this.uses = uses;
        uses.keySet().forEach(this::row);
        for (int row = 0; row <= rows.values().stream().mapToInt(i -> i).max().orElse(0); row++) spread(row);
    }

    static String of(Map<String, Set<String>> uses) {
        return new Drawing(uses).svg();
    }

    /** One below the lowest of the places it uses. */
    private int row(String place) {
        Integer known = rows.get(place);
        if (known != null) return known;
        int row = used(place).stream().mapToInt(used -> row(used) + 1).max().orElse(0);
        rows.put(place, row);
        return row;
    }

    private void spread(int row) {
        List<String> places =
                rows.keySet().stream().filter(place -> rows.get(place) == row).toList();
        for (int i = 0; i < places.size(); i++) middles.put(places.get(i), WIDTH * (2 * i + 1) / (2 * places.size()));
    }

    private Set<String> used(String place) {
        return uses.getOrDefault(place, Set.of());
    }

    /** What a place uses and does not already see through another: the rest would only be ink. */
    private Set<String> directly(String place) {
        Set<String> direct = new TreeSet<>(used(place));
        used(place).forEach(used -> direct.removeAll(reach(used)));
        return direct;
    }

    private Set<String> reach(String place) {
        Set<String> reached = new TreeSet<>(used(place));
        used(place).forEach(used -> reached.addAll(reach(used)));
        return reached;
    }

    private String svg() {
        int height = (rows.values().stream().mapToInt(i -> i).max().orElse(0) + 1) * ROW + 20;
        List<String> parts = new ArrayList<>();
        parts.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"15\">"
                        .formatted(WIDTH, height));
        parts.add("<title>The rooms of the house: each uses those above it</title>");
        parts.add("<desc>" + words() + "</desc>");
        parts.add("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        rows.keySet().forEach(place -> directly(place).forEach(used -> parts.add(line(place, used))));
        rows.keySet().forEach(place -> parts.add(box(place)));
        parts.add("</svg>");
        return String.join("\n", parts) + "\n";
    }

    /** The same picture for those who cannot see it. */
    private String words() {
        return rows.keySet().stream()
                .filter(place -> !directly(place).isEmpty())
                .map(place -> place + " uses " + String.join(", ", directly(place)))
                .collect(Collectors.joining("; "));
    }

    private String line(String from, String to) {
        int top = top(to) + BOX_HEIGHT;
        int bottom = top(from);
        int bend = (bottom - top) / 2;
        return "<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#768692\" stroke-width=\"1.5\"/>"
                .formatted(
                        middles.get(from),
                        bottom,
                        middles.get(from),
                        bottom - bend,
                        middles.get(to),
                        top + bend,
                        middles.get(to),
                        top);
    }

    private String box(String place) {
        int left = middles.get(place) - BOX_WIDTH / 2;
        String fill = Rooms.CORE.contains(place) ? "#005eb8" : "#f0f4f5";
        String ink = Rooms.CORE.contains(place) ? "#ffffff" : "#212b32";
        return ("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\" stroke=\"#005eb8\"/>"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"%s\">%s</text>")
                .formatted(
                        left, top(place), BOX_WIDTH, BOX_HEIGHT, fill, middles.get(place), top(place) + 24, ink, place);
    }

    private int top(String place) {
        return rows.getOrDefault(place, 0) * ROW + 20;
    }
}
