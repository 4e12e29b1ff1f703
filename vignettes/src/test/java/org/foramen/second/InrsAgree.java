package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.AskedHolds;
import org.foramen.care.Safeguard;
import org.foramen.criteria.Truth;
import org.foramen.library.Hold;
import org.foramen.library.Library;
import org.foramen.second.Sheet.Measured;
import org.foramen.second.Sheet.Taken;

/** Where the two ways of reading an INR after a medicine differ on a sheet: by each authority's own figure. */
final class InrsAgree {
    private static final Map<String, String> AUTHORITIES = authorities();

    private final Library library;
    private int compared;

    InrsAgree(Library library) {
        this.library = library;
    }

    int compared() {
        return compared;
    }

    List<String> differences(Sheet sheet) {
        List<String> all = new ArrayList<>();
        if (library.procedure(sheet.asked().procedure()).isEmpty()) {
            return all;
        }
        for (Taken taken : sheet.taken()) {
            shown(sheet, taken.drug() + "-inr")
                    .ifPresent(guard -> library.medicines()
                            .holds()
                            .drug(taken.drug())
                            .ifPresent(hold -> differ(sheet, taken, hold, guard, all)));
        }
        return all;
    }

    private Optional<Safeguard> shown(Sheet sheet, String id) {
        return AskedHolds.of(
                        library, AsChart.of(sheet), AsChart.asked(sheet), Examples.NEW_YORK, AsChart.request(sheet))
                .stream()
                .filter(guard -> guard.id().equals(id))
                .findFirst();
    }

    private void differ(Sheet sheet, Taken taken, Hold hold, Safeguard guard, List<String> all) {
        for (Held.Answer answer : Held.of(sheet, Examples.NEW_YORK)) {
            if (answer.drug().equals(taken.drug()) && answer.needs().startsWith("inr")) {
                hold.rows().stream()
                        .filter(row -> row.inr().isPresent())
                        .filter(row -> answer.authority()
                                .equals(AUTHORITIES.get(row.authority().replace(',', ';'))))
                        .flatMap(row -> guard.rows().stream().filter(s -> s.id().equals(row.id() + "-INR")))
                        .forEach(row -> {
                            compared++;
                            SessionsAgree.note(
                                    all, row.id() + " low enough", low(sheet, taken, answer.needs()), row.safe());
                        });
            }
        }
    }

    /** The latest INR, if it is from a day after the last dose, against the figure that is asked for. */
    private static Truth low(Sheet sheet, Taken taken, String needs) {
        Optional<LocalDate> last = taken.lastTime().map(at -> at.toLocalDate()).or(taken::lastDay);
        Optional<Measured> inr = sheet.measured().stream()
                .filter(m -> m.what().equals("inr"))
                .filter(m -> !m.day().isAfter(sheet.asked().day()))
                .reduce((earlier, later) -> later.day().isBefore(earlier.day()) ? earlier : later)
                .filter(m -> last.filter(m.day()::isAfter).isPresent());
        return inr.map(m -> low(m, needs)).orElse(Truth.UNKNOWN);
    }

    private static Truth low(Measured inr, String needs) {
        if (needs.equals("inr")) {
            return inr.limit()
                    .map(limit -> Truth.of(inr.value().compareTo(limit) <= 0))
                    .orElse(Truth.UNKNOWN);
        }
        boolean equal = needs.startsWith("inr<=");
        BigDecimal most = new BigDecimal(needs.substring(equal ? 5 : 4));
        return Truth.of(inr.value().compareTo(most) < (equal ? 1 : 0));
    }

    private static Map<String, String> authorities() {
        Map<String, String> names = new HashMap<>();
        Table.of("authorities.csv").forEach(row -> names.put(cell(row, "product"), cell(row, "authority")));
        return Map.copyOf(names);
    }
}
