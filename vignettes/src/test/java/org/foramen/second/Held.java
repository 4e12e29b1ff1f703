package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Truth;
import org.foramen.second.Sheet.Measured;
import org.foramen.second.Sheet.Taken;

/** For each drug and each authority: for how long it is held before the procedure, and until when. */
final class Held {
    private static final List<Map<String, String>> ROWS = Table.of("holds.csv");
    private static final Set<String> LOW_IS_SAID = Set.of("apixaban", "enoxaparin", "heparin-iv", "heparin-sc");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
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

        /** Whether nothing of it stops the procedure; a dose known to come after it, or not known at all, leaves it open. */
        Truth safe(Sheet sheet, ZonedDateTime begins) {
            return switch (says) {
                case "continue" -> Truth.MET;
                case "refuse" -> Truth.NOT_MET;
                case "hold" -> over(sheet, begins);
                default -> Truth.UNKNOWN;
            };
        }

        private Truth over(Sheet sheet, ZonedDateTime begins) {
            boolean late = sheet.taken().stream()
                    .filter(taken -> taken.drug().equals(drug))
                    .flatMap(taken -> last(taken).stream())
                    .anyMatch(last -> last.isAfter(begins.toLocalDateTime()));
            return ends.isEmpty() || late ? Truth.UNKNOWN : Truth.of(!ends.get().isAfter(begins.toInstant()));
        }
    }

    static List<Answer> of(Sheet sheet, ZoneId zone) {
        List<Answer> answers = new ArrayList<>();
        String bleeding = bleeding(sheet);
        for (Taken one : sheet.taken()) {
            Taken taken = shown(one, sheet);
            for (String authority : authorities(taken)) {
                answers.add(answer(taken, authority, bleeding, sheet.clearance(), zone));
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

    /**
     * What the sheet shows of the dose. One that is not surely low counts as high: apixaban with two of three reasons not
     * ruled out (age is never one here), heparin for each kilogram of a weight that nobody took, a medicine of which no
     * source says what a low dose is.
     */
    private static Taken shown(Taken taken, Sheet sheet) {
        boolean aspirin = taken.drug().equals("aspirin");
        boolean low = taken.kind().equals("low") && LOW_IS_SAID.contains(taken.drug());
        boolean light =
                sheet.body().kilograms().map(kg -> kg.compareTo(SIXTY) < 0).orElse(true);
        boolean unless =
                taken.drug().equals("apixaban") && light && sheet.clearance().isEmpty();
        boolean unweighed =
                taken.drug().startsWith("heparin") && sheet.body().kilograms().isEmpty();
        String kind = aspirin ? taken.kind() : low && !unless && !unweighed ? "low" : "high";
        return new Taken(taken.drug(), kind, taken.lastDay(), taken.lastTime());
    }

    private static Answer answer(
            Taken taken, String authority, String bleeding, Optional<BigDecimal> clearance, ZoneId zone) {
        List<Map<String, String>> rows = ROWS.stream()
                .filter(row -> cell(row, "drug").equals(taken.drug())
                        && cell(row, "authority").equals(authority))
                .filter(row -> kind(row, taken) && fits(cell(row, "crcl"), clearance))
                .toList();
        if (rows.size() != 1) {
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

    /**
     * Elapsed hours from the dose, or from 23:59 of its day, of an hour that the clock shows twice from the later. Full days
     * run from midnight to midnight, and are counted in whole hours since the dose.
     */
    private static Optional<Instant> ends(Taken taken, BigDecimal hours, String counting, ZoneId zone) {
        if (counting.equals("full days")) {
            return last(taken).map(dose -> {
                Instant since = dose.atZone(zone).withLaterOffsetAtOverlap().toInstant();
                LocalDate morning = dose.toLocalDate().plusDays(hours.intValue() / 24 + 1L);
                long minutes = Duration.between(
                                since, morning.atStartOfDay(zone).toInstant())
                        .toMinutes();
                return since.plus(Duration.ofHours((minutes + 59) / 60));
            });
        }
        return last(taken)
                .map(t -> t.atZone(zone)
                        .withLaterOffsetAtOverlap()
                        .toInstant()
                        .plus(Duration.ofMinutes(hours.intValue() * 60L)));
    }

    /** The last dose; of one known by its day alone the last minute of that day. */
    private static Optional<LocalDateTime> last(Taken taken) {
        return taken.lastTime().or(() -> taken.lastDay().map(d -> d.atTime(LocalTime.of(23, 59))));
    }

    /** The class of the procedure by the society for pain; one that it does not list is read as high. */
    static String bleeding(Sheet sheet) {
        return Optional.ofNullable(CLASSES.get(sheet.asked().procedure())).orElse("high");
    }

    static boolean listed(Sheet sheet) {
        return CLASSES.containsKey(sheet.asked().procedure());
    }

    /** Whether a procedure is surely in or at the spinal canal. */
    static boolean neuraxial(String procedure) {
        return procedure.startsWith("epidural") || procedure.startsWith("scs") || procedure.startsWith("drg");
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
