package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.second.Sheet.Asked;
import org.foramen.second.Sheet.Done;

/** How many days lie between the latest procedure of a sort at the place and the day of service. */
final class Gaps {
    private static final List<Map<String, String>> GAPS = Table.of("gaps.csv");

    private Gaps() {}

    /** One interval: the latest procedure that surely counts, the latest that may, and how many days are asked. */
    record Gap(String id, int days, Optional<LocalDate> surely, Optional<LocalDate> perhaps) {
        boolean tooSoon(LocalDate on) {
            return within(surely, on);
        }

        boolean longEnough(LocalDate on) {
            return !within(perhaps, on);
        }

        private boolean within(Optional<LocalDate> last, LocalDate on) {
            return last.isPresent() && ChronoUnit.DAYS.between(last.get(), on) < days;
        }
    }

    static List<Gap> of(Sheet sheet) {
        return of(sheet, sheet.asked().day());
    }

    /** The first day from the day of service on which it has surely been long enough, looking two months ahead. */
    static Optional<LocalDate> next(Sheet sheet, String id) {
        LocalDate day = sheet.asked().day();
        for (int i = 0; i < 60; i++) {
            LocalDate on = day.plusDays(i);
            if (of(sheet, on).stream().allMatch(gap -> !gap.id().equals(id) || gap.longEnough(on))) {
                return Optional.of(on);
            }
        }
        return Optional.empty();
    }

    private static List<Gap> of(Sheet sheet, LocalDate on) {
        List<Gap> gaps = new ArrayList<>();
        for (Map<String, String> rule : GAPS) {
            if (cell(Caps.act(sheet.asked().procedure()), "family").equals(cell(rule, "family"))
                    && intent(rule, sheet.asked().procedure(), sheet.asked().intent()) == Likely.YES) {
                gaps.add(new Gap(
                        cell(rule, "id"),
                        Integer.parseInt(cell(rule, "days")),
                        latest(rule, sheet, on, Likely.YES),
                        latest(rule, sheet, on, Likely.PERHAPS)));
            }
        }
        return gaps;
    }

    private static Optional<LocalDate> latest(Map<String, String> rule, Sheet sheet, LocalDate on, Likely atLeast) {
        Asked asked = sheet.asked();
        return sheet.done().stream()
                .filter(done -> Caps.known(done, asked) && done.day().isBefore(on))
                .filter(done -> likely(rule, done, asked).compareTo(atLeast) >= 0)
                .map(Done::day)
                .max(LocalDate::compareTo);
    }

    private static Likely likely(Map<String, String> rule, Done done, Asked asked) {
        Map<String, String> act = Caps.act(done.act());
        return cell(act, "family").equals(cell(rule, "family"))
                ? intent(rule, done.act(), done.intent())
                        .and(Areas.together(cell(rule, "counted"), done, asked.spots()))
                : Likely.NO;
    }

    /** Any at all, or one that bears its intent as it was written. */
    private static Likely intent(Map<String, String> rule, String act, String written) {
        if (cell(rule, "intent").equals("any")) {
            return Likely.YES;
        }
        if (!cell(Caps.act(act), "intent").equals("as written")) {
            return Likely.NO;
        }
        return written.equals(cell(rule, "intent"))
                ? Likely.YES
                : written.equals("unsaid") ? Likely.PERHAPS : Likely.NO;
    }
}
