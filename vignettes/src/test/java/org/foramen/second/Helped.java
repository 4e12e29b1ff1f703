package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.second.Sheet.Done;
import org.foramen.second.Sheet.Seen;

/** Whether the latest injection of a family helped by so much for so long, by the scales that were filled in. */
final class Helped {
    private static final List<Map<String, String>> RULES = Table.of("relief.csv");

    private Helped() {}

    /** The answer to one rule: whether one of the kinds says that it helped, and whether one says that it failed. */
    record Lasted(String id, Likely helped, Likely failed) {}

    /** For each rule of the family that is asked for, where it is sure which injection was the latest. */
    static List<Lasted> of(Sheet sheet) {
        List<Lasted> all = new ArrayList<>();
        String family = cell(Caps.act(sheet.asked().procedure()), "family");
        for (Map<String, String> rule : RULES) {
            if (cell(rule, "family").equals(family)) {
                latest(rule, sheet).ifPresent(day -> all.add(lasted(rule, sheet.seen(), day)));
            }
        }
        return all;
    }

    private static Lasted lasted(Map<String, String> rule, List<Seen> seen, LocalDate day) {
        List<Likely> kinds = Stream.of(cell(rule, "scales").split(" or "))
                .map(kind -> lasted(rule, after(rule, seen, day, kind), until(rule, day)))
                .sorted()
                .toList();
        return new Lasted(cell(rule, "id"), kinds.getLast(), kinds.getFirst().not());
    }

    /** The visits that tell it on one scale, against a baseline above nought, in the order of their days. */
    private static List<Seen> after(Map<String, String> rule, List<Seen> seen, LocalDate day, String kind) {
        return seen.stream()
                .filter(s -> s.done().equals(day) && s.kind().equals(kind))
                .filter(s -> cell(Caps.act(s.act()), "family").equals(cell(rule, "family")))
                .filter(s ->
                        s.before().name().equals(s.then().name()) && s.before().value() > 0)
                .sorted(Comparator.comparing(Seen::day))
                .toList();
    }

    /**
     * Yes by the first value from the end on when it is good and none before it was bad; no by a bad value before the end;
     * otherwise nobody knows. Where no length is asked, one good value is enough and bad ones alone are not.
     */
    private static Likely lasted(Map<String, String> rule, List<Seen> seen, Optional<LocalDate> until) {
        int left = 100 - Integer.parseInt(cell(rule, "percent"));
        for (Seen one : seen) {
            boolean good = one.then().value() * 100 <= one.before().value() * left;
            boolean late = until.map(end -> !one.day().isBefore(end)).orElse(false);
            if (late || (until.isPresent() ? !good : good)) {
                return good ? Likely.YES : late ? Likely.PERHAPS : Likely.NO;
            }
        }
        return until.isPresent() || seen.isEmpty() ? Likely.PERHAPS : Likely.NO;
    }

    private static Optional<LocalDate> until(Map<String, String> rule, LocalDate day) {
        int length = Integer.parseInt(cell(rule, "length"));
        return switch (cell(rule, "unit")) {
            case "months" -> Optional.of(Rolling.before(day, -length));
            case "days" -> Optional.of(day.plusDays(length));
            default -> Optional.empty();
        };
    }

    /** The latest day; empty where one of that day or a later one may not have been at the place that is asked for. */
    private static Optional<LocalDate> latest(Map<String, String> rule, Sheet sheet) {
        List<Done> family = sheet.done().stream()
                .filter(done -> Caps.known(done, sheet.asked())
                        && done.day().isBefore(sheet.asked().day()))
                .filter(done -> cell(Caps.act(done.act()), "family").equals(cell(rule, "family")))
                .filter(done -> !Areas.together(
                                cell(rule, "later"), done, sheet.asked().spots())
                        .equals(Likely.NO))
                .toList();
        Optional<LocalDate> last = family.stream().map(Done::day).max(Comparator.naturalOrder());
        return last.filter(day -> sheet.done().stream()
                .filter(done -> done.day().equals(day) && Caps.known(done, sheet.asked()))
                .filter(done -> cell(Caps.act(done.act()), "family").equals(cell(rule, "family")))
                .allMatch(done -> Areas.together(
                                cell(rule, "counted"), done, sheet.asked().spots())
                        .equals(Likely.YES)));
    }
}
