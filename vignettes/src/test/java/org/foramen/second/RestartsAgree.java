package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.care.AskedHolds;
import org.foramen.care.Safeguard;
import org.foramen.library.Library;
import org.foramen.second.Sheet.Taken;

/** Where the two ways differ in when a medicine begins again: the latest of all classes that societies give the procedure. */
final class RestartsAgree {
    private static final Map<String, Map<String, String>> RESTARTS = by("restarts.csv", "drug");
    private static final Map<String, Map<String, String>> CLASSES = by("every-class.csv", "procedure");
    private static final Map<String, Map<String, String>> NAMES = by("hold-names.csv", "drug");

    private final Library library;
    private int compared;

    RestartsAgree(Library library) {
        this.library = library;
    }

    int compared() {
        return compared;
    }

    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        Optional<String> classes =
                Optional.ofNullable(CLASSES.get(sheet.asked().procedure())).map(row -> cell(row, "classes"));
        classes.ifPresent(of -> AskedHolds.of(
                        library, AsChart.of(sheet), AsChart.asked(sheet), Examples.NEW_YORK, AsChart.request(sheet))
                .forEach(guard -> sheet.taken().stream()
                        .filter(taken -> name(taken).equals(guard.id()))
                        .forEach(taken -> differ(sheet, taken, of, guard, all))));
        return all;
    }

    private void differ(Sheet sheet, Taken taken, String classes, Safeguard guard, List<String> all) {
        Safeguard.Held held = guard.held().orElseThrow();
        Optional<Integer> hours = hours(taken, classes);
        compared++;
        SessionsAgree.note(all, taken.drug() + " begins again after", hours, held.restart());
        SessionsAgree.note(all, taken.drug() + " begins again", hours.map(h -> again(sheet, h)), held.again());
    }

    private static Optional<Integer> hours(Taken taken, String classes) {
        return Optional.ofNullable(RESTARTS.get(taken.drug())).stream()
                .flatMap(row -> Stream.of(classes.split(" ")).map(of -> cell(row, of)))
                .filter(hours -> !hours.equals("-"))
                .map(Integer::valueOf)
                .max(Comparator.naturalOrder());
    }

    /** So many hours as they pass; of an hour that the clock shows twice the later is meant. */
    private static LocalDateTime again(Sheet sheet, int hours) {
        return sheet.asked()
                .at()
                .atZone(Examples.NEW_YORK)
                .withLaterOffsetAtOverlap()
                .plusHours(hours)
                .toLocalDateTime();
    }

    private static String name(Taken taken) {
        return Optional.ofNullable(NAMES.get(taken.drug()))
                .map(row -> cell(row, "hold"))
                .orElse(taken.drug());
    }

    private static Map<String, Map<String, String>> by(String table, String column) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        Table.of(table).forEach(row -> rows.put(cell(row, column), row));
        return Map.copyOf(rows);
    }
}
