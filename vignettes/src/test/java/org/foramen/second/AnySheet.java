package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.foramen.second.Sheet.Asked;
import org.foramen.second.Sheet.Done;
import org.foramen.second.Sheet.Spot;

/** Any person on a sheet: the same number gives the same sheet. Days lie where rules turn more often than elsewhere. */
final class AnySheet {
    private static final List<Map<String, String>> ACTS = Table.of("acts.csv");
    private static final List<String> UPPER =
            List.of("C2-3", "C4-5", "C5-6", "C7-T1", "T1-2", "T6-7", "T11-12", "T12-L1");
    private static final List<String> LOWER = List.of("L1-2", "L2-3", "L3-4", "L4-5", "L5-S1");
    private static final List<String> MUSCLES = List.of("neck", "shoulder", "low-back", "buttock", "thigh");

    private final Random random;
    private final AnyDay days;

    AnySheet(long number) {
        random = new Random(number * 0x9E3779B97F4A7C15L);
        days = new AnyDay(random);
    }

    static Sheet of(long number) {
        AnySheet any = new AnySheet(number);
        return any.sheet(number);
    }

    private Sheet sheet(long number) {
        Map<String, String> act = any(ACTS);
        AnyMedicine medicine = new AnyMedicine(random, days);
        Asked asked = asked(act, medicine);
        Sheet.Body body = medicine.body();
        AnyRelief relief = new AnyRelief(new Random(~number));
        List<Done> done = done(act, asked);
        return new Sheet(
                number,
                body,
                asked,
                done,
                medicine.taken(asked),
                medicine.given(asked),
                medicine.measured(asked),
                relief.seen(asked, done),
                relief.documents(),
                medicine.clearance());
    }

    private Asked asked(Map<String, String> act, AnyMedicine medicine) {
        LocalDate service = days.service();
        LocalDate today = service.minusDays(chance(40) ? 0 : random.nextInt(120));
        return new Asked(
                cell(act, "act"),
                chance(50) ? "diagnostic" : "therapeutic",
                chance(95) ? spots(act) : List.of(),
                today,
                service.atTime(chance(60) ? LocalTime.of(8, 0) : LocalTime.of(random.nextInt(24), 0)),
                medicine.injectate(service));
    }

    private List<Done> done(Map<String, String> act, Asked asked) {
        List<Done> all = new ArrayList<>();
        int many = random.nextInt(10);
        for (int i = 0; i < many; i++) {
            Map<String, String> other = chance(50) ? act : chance(50) ? sibling(act) : any(ACTS);
            LocalDate day = !all.isEmpty() && chance(15) ? all.getLast().day() : days.near(asked.day());
            LocalDate learned = chance(4)
                    ? asked.today().plusDays(1 + random.nextInt(30))
                    : day.isAfter(asked.today()) ? asked.today() : day;
            all.add(new Done(
                    day, cell(other, "act"), intent(), chance(92) ? spots(other) : List.of(), learned, chance(4)));
        }
        return all;
    }

    private String intent() {
        return chance(8) ? "unsaid" : chance(50) ? "diagnostic" : "therapeutic";
    }

    private Map<String, String> sibling(Map<String, String> act) {
        return any(ACTS.stream()
                .filter(a -> cell(a, "family").equals(cell(act, "family")))
                .toList());
    }

    private List<Spot> spots(Map<String, String> act) {
        String name = cell(act, "act");
        String side = any(List.of("left", "right", "both", ""));
        return switch (cell(act, "family")) {
            case "sacroiliac", "sacral ablation" -> List.of(new Spot("sacroiliac", side));
            case "trigger point" -> muscles(side);
            case "stimulation" -> List.of(new Spot(any(List.of("low-back", "neck")), ""));
            case "genicular" -> List.of(new Spot("knee", side));
            default -> name.equals("epidural-caudal") ? List.of(new Spot("sacral-hiatus", "")) : levels(name, side);
        };
    }

    /** One muscle or, seldom, two. */
    private List<Spot> muscles(String side) {
        Spot one = new Spot(any(MUSCLES), side);
        Spot other = new Spot(any(MUSCLES), side);
        return chance(80) || one.equals(other) ? List.of(one) : List.of(one, other);
    }

    /** One level or two of the name's part of the spine; now and then written in the other half. */
    private List<Spot> levels(String name, String side) {
        boolean low = name.contains("lumbar") != chance(5);
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(any(low ? LOWER : UPPER), side));
        if (chance(20)) {
            spots.add(new Spot(any(low != chance(10) ? LOWER : UPPER), side));
        }
        return spots;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
