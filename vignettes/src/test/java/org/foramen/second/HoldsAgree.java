package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foramen.care.AskedHolds;
import org.foramen.care.Safeguard;
import org.foramen.library.Bleeding;
import org.foramen.library.Hold;
import org.foramen.library.Library;
import org.foramen.second.Sheet.Taken;

/** Where the two ways of reckoning a hold differ on a sheet, in words: authority by authority, to the minute. */
final class HoldsAgree {
    private static final Map<String, String> AUTHORITIES = named("authorities.csv", "product", "authority");
    private static final Map<String, String> HOLDS = named("hold-names.csv", "drug", "hold");

    /** These speak of procedures in or at the spinal canal and of deep blocks alone. */
    private static final Set<String> NEURAXIAL = Set.of("esaic-esra-2022", "asra-regional-2018");

    /** These change what they ask with the bleeding class, so that a procedure must be in the society's list. */
    private static final Set<String> CLASSED = Set.of("asra-pain-2018", "hematology-table");

    private final Library library;
    private int compared;

    HoldsAgree(Library library) {
        this.library = library;
    }

    int compared() {
        return compared;
    }

    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        if (sheet.taken().isEmpty()
                || library.procedure(sheet.asked().procedure()).isEmpty()) {
            return all;
        }
        List<Safeguard> guards = AskedHolds.of(
                library, AsChart.of(sheet), AsChart.asked(sheet), Examples.NEW_YORK, AsChart.request(sheet));
        for (Taken taken : sheet.taken()) {
            Hold hold = hold(taken.drug());
            Optional<Safeguard> guard =
                    guards.stream().filter(g -> g.id().equals(hold.id())).findFirst();
            if (guard.isEmpty()) {
                all.add(taken.drug() + " is not held by the product: " + guards);
            }
            guard.ifPresent(g -> differ(sheet, taken, hold, g, all));
        }
        return all;
    }

    private void differ(Sheet sheet, Taken taken, Hold hold, Safeguard guard, List<String> all) {
        for (Held.Answer answer : Held.of(sheet, Examples.NEW_YORK)) {
            boolean classed = Held.listed(sheet) || !CLASSED.contains(answer.authority());
            if (answer.drug().equals(taken.drug()) && classed) {
                List<Safeguard.Row> rows = rows(sheet, taken, answer, hold, guard);
                compared++;
                if (rows.size() > 1) {
                    all.add(where(answer) + " has several rows: " + rows);
                } else if (rows.isEmpty()) {
                    silent(sheet, answer, all);
                } else {
                    said(sheet, answer, rows.getFirst(), all);
                }
            }
        }
    }

    /** An authority that the product leaves out may say nothing of this class or clearance; else something is missing. */
    private static void silent(Sheet sheet, Held.Answer answer, List<String> all) {
        boolean neuraxial = NEURAXIAL.contains(answer.authority())
                && !Held.neuraxial(sheet.asked().procedure());
        if (!answer.says().equals("cannot tell") && !neuraxial) {
            all.add(where(answer) + ": the tables say " + answer + ", the product nothing");
        }
    }

    private static void said(Sheet sheet, Held.Answer answer, Safeguard.Row row, List<String> all) {
        ZonedDateTime begins = sheet.asked().at().atZone(Examples.NEW_YORK).withEarlierOffsetAtOverlap();
        SessionsAgree.note(all, where(answer) + " safe", answer.safe(sheet, begins), row.safe());
        answer.ends()
                .map(end -> end.atZone(Examples.NEW_YORK).toLocalDateTime())
                .filter(end -> !row.says().contains("Over on " + words(end) + "."))
                .ifPresent(
                        end -> all.add(where(answer) + " ends: the tables say " + end + ", the product " + row.says()));
    }

    private static String where(Held.Answer answer) {
        return answer.drug() + " by " + answer.authority();
    }

    private static String words(LocalDateTime at) {
        return at.toString().substring(0, 16).replace('T', ' ');
    }

    /** The product's rows of this authority for the procedure's class and the dose. */
    private static List<Safeguard.Row> rows(Sheet sheet, Taken taken, Held.Answer answer, Hold hold, Safeguard guard) {
        Bleeding bleeding = Bleeding.valueOf(Held.bleeding(sheet).toUpperCase(Locale.ROOT));
        return guard.rows().stream()
                .filter(shown -> hold.rows().stream()
                        .filter(row -> row.id().equals(shown.id()))
                        .filter(row -> answer.authority()
                                .equals(AUTHORITIES.get(row.authority().replace(',', ';'))))
                        .filter(row -> prevention(row, taken))
                        .anyMatch(row ->
                                row.classes().isEmpty() || !Collections.disjoint(row.classes(), List.of(bleeding))))
                .toList();
    }

    /** The product shows aspirin for both sorts of prevention side by side, each in a row that names it. */
    private static boolean prevention(Hold.Row row, Taken taken) {
        boolean other = row.says().contains(taken.kind().equals("primary") ? "secondary" : "primary");
        return !taken.drug().equals("aspirin") || !other;
    }

    private Hold hold(String drug) {
        String id = HOLDS.getOrDefault(drug, drug);
        return library.medicines().holds().drug(id).orElseThrow(() -> new IllegalArgumentException(drug));
    }

    private static Map<String, String> named(String table, String from, String to) {
        Map<String, String> names = new HashMap<>();
        Table.of(table).forEach(row -> names.put(cell(row, from), cell(row, to)));
        return Map.copyOf(names);
    }
}
