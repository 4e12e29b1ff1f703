package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.second.Sheet.Measured;
import org.foramen.second.Sheet.Taken;

/** For each drug and each authority: for how long it is held before the procedure, and until when. */
final class Held {
    private static final List<Map<String, String>> ROWS = Table.of("holds.csv");
    private static final Map<String, String> CLASSES = classes();

    private Held() {}

    /**
     * What one authority says of one drug: hold, continue, shared, level, refuse, or cannot tell; the hours at the upper
     * end of a range; the instant at which they are over, where the last dose is known.
     */
    record Answer(
            String drug,
            String authority,
            String says,
            Optional<BigDecimal> hours,
            Optional<Instant> ends,
            String needs,
            String status) {

        /** Whether the procedure may not go ahead then on account of time: the end is unknown or still to come. */
        boolean stops(Instant at) {
            return switch (says) {
                case "hold" -> ends.isEmpty() || ends.get().isAfter(at);
                case "continue", "shared" -> false;
                default -> true;
            };
        }
    }

    static List<Answer> of(Sheet sheet, Optional<BigDecimal> clearance, ZoneId zone) {
        List<Answer> answers = new ArrayList<>();
        String bleeding =
                Optional.ofNullable(CLASSES.get(sheet.asked().procedure())).orElse("unlisted");
        for (Taken taken : sheet.taken()) {
            for (String authority : authorities(taken)) {
                answers.add(answer(taken, authority, bleeding, clearance, zone));
            }
        }
        return answers;
    }

    private static List<String> authorities(Taken taken) {
        return ROWS.stream()
                .filter(row -> cell(row, "drug").equals(taken.drug()) && kind(row, taken))
                .map(row -> cell(row, "authority"))
                .distinct()
                .toList();
    }

    private static boolean kind(Map<String, String> row, Taken taken) {
        return cell(row, "kind").equals("any") || cell(row, "kind").equals(taken.kind());
    }

    private static Answer answer(
            Taken taken, String authority, String bleeding, Optional<BigDecimal> clearance, ZoneId zone) {
        List<Map<String, String>> rows = ROWS.stream()
                .filter(row -> cell(row, "drug").equals(taken.drug())
                        && cell(row, "authority").equals(authority))
                .filter(row -> kind(row, taken) && fits(cell(row, "crcl"), clearance))
                .toList();
        if (rows.size() != 1 || bleeding.equals("unlisted")) {
            return new Answer(taken.drug(), authority, "cannot tell", Optional.empty(), Optional.empty(), "-", "-");
        }
        Map<String, String> row = rows.getFirst();
        String said = cell(row, bleeding);
        String needs = cell(row, "needs");
        String status = cell(row, "status");
        if (!Character.isDigit(said.charAt(0))) {
            String says = said.equals("-") ? "cannot tell" : said;
            return new Answer(taken.drug(), authority, says, Optional.empty(), Optional.empty(), needs, status);
        }
        BigDecimal hours = Ranges.upper(said);
        Optional<Instant> ends = ends(taken, hours, cell(row, "counting"), zone);
        return new Answer(taken.drug(), authority, "hold", Optional.of(hours), ends, needs, status);
    }

    /** A clearance that nobody measured fits only a row that does not ask for it. */
    private static boolean fits(String range, Optional<BigDecimal> clearance) {
        return range.equals("any") || (clearance.isPresent() && Ranges.holds(range, clearance.get()));
    }

    /** Elapsed hours from the dose, or from 23:59 of its day; full days run from midnight to midnight. */
    private static Optional<Instant> ends(Taken taken, BigDecimal hours, String counting, ZoneId zone) {
        Optional<LocalDate> day = taken.lastTime().map(t -> t.toLocalDate()).or(taken::lastDay);
        if (counting.equals("full days")) {
            return day.map(d ->
                    d.plusDays(hours.intValue() / 24 + 1L).atStartOfDay(zone).toInstant());
        }
        return taken.lastTime()
                .or(() -> taken.lastDay().map(d -> d.atTime(LocalTime.of(23, 59))))
                .map(t -> t.atZone(zone).toInstant().plus(Duration.ofMinutes(hours.intValue() * 60L)));
    }

    /** The latest INR against its laboratory's own limit: normal, high, or cannot tell. */
    static String inr(Sheet sheet) {
        return sheet.measured().stream()
                .filter(m ->
                        m.what().equals("inr") && !m.day().isAfter(sheet.asked().today()))
                .reduce((earlier, later) -> later.day().isBefore(earlier.day()) ? earlier : later)
                .map(Held::normal)
                .orElse("cannot tell");
    }

    private static String normal(Measured inr) {
        return inr.limit()
                .map(limit -> inr.value().compareTo(limit) <= 0 ? "normal" : "high")
                .orElse("cannot tell");
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new HashMap<>();
        Table.of("classes.csv").forEach(row -> classes.put(cell(row, "procedure"), cell(row, "asra-pain-2018")));
        return Map.copyOf(classes);
    }
}
