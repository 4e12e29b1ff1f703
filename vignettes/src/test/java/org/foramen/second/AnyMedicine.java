package org.foramen.second;

import static org.foramen.second.Table.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.foramen.second.Sheet.Asked;
import org.foramen.second.Sheet.Body;
import org.foramen.second.Sheet.Given;
import org.foramen.second.Sheet.Measured;
import org.foramen.second.Sheet.Taken;

/** Any medicines, doses and measurements: last doses about the hour at which a hold ends, sums about their limit. */
final class AnyMedicine {
    private static final List<Map<String, String>> HOLDS = Table.of("holds.csv");
    private static final List<Map<String, String>> STEROIDS = Table.of("steroids.csv");
    private static final List<Map<String, String>> ANAESTHETICS = Table.of("anaesthetics.csv");
    private static final List<String> KINDS = List.of("low", "high", "any", "primary", "secondary");
    private static final List<Integer> STEROID_DOSES = List.of(3, 4, 6, 10, 12, 20, 40, 80, 120);
    private static final List<Integer> HOURS = List.of(6, 12, 24, 36, 48, 72, 96, 120, 144, 168, 240, 336);

    private static final List<String> CLEARANCES =
            List.of("14.9", "15", "25", "25.1", "29.9", "30", "30.1", "49.9", "50", "50.1", "90");

    private final Random random;
    private final AnyDay days;

    AnyMedicine(Random random, AnyDay days) {
        this.random = random;
        this.days = days;
    }

    Body body() {
        boolean woman = chance(60);
        return new Body(
                woman,
                woman && chance(60),
                chance(90) ? Optional.of(BigDecimal.valueOf(400 + random.nextInt(900), 1)) : Optional.empty(),
                chance(90) ? Optional.of(BigDecimal.valueOf(145 + random.nextInt(50))) : Optional.empty());
    }

    /** No medicine twice, and heparin by one route. */
    List<Taken> taken(Asked asked) {
        List<Taken> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Map<String, String> row = any(HOLDS);
            String drug = cell(row, "drug");
            if (all.stream().noneMatch(taken -> taken.drug().startsWith(drug.split("-")[0]))) {
                all.add(taken(asked, drug, cell(row, "kind").equals("any") ? any(KINDS) : cell(row, "kind")));
            }
        }
        return all;
    }

    private Taken taken(Asked asked, String drug, String kind) {
        LocalDateTime last = asked.at()
                .minusHours(any(HOURS))
                .plusHours(random.nextInt(5) - 2L)
                .plusMinutes(random.nextInt(3) - 1L);
        boolean timed = chance(50);
        boolean dayOnly = !timed && chance(80);
        return new Taken(
                drug,
                kind,
                dayOnly ? Optional.of(last.toLocalDate()) : Optional.empty(),
                timed ? Optional.of(last) : Optional.empty());
    }

    List<Given> given(Asked asked) {
        List<Given> all = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate day = days.near(asked.day());
            all.add(chance(80) ? steroid(day) : anaesthetic(day));
        }
        return all;
    }

    List<Given> injectate(LocalDate service) {
        List<Given> all = new ArrayList<>();
        if (chance(70)) {
            all.add(steroid(service));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(anaesthetic(service));
        }
        return all;
    }

    List<Measured> measured(Asked asked) {
        List<Measured> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(new Measured(
                    "inr",
                    BigDecimal.valueOf(9 + random.nextInt(9), 1),
                    chance(80) ? Optional.of(BigDecimal.valueOf(10 + random.nextInt(3), 1)) : Optional.empty(),
                    asked.today().minusDays(random.nextInt(9))));
        }
        return all;
    }

    /** What the kidneys clear, about the figures at which holds change; now and then not measured. */
    Optional<BigDecimal> clearance() {
        return chance(25)
                ? Optional.empty()
                : chance(60)
                        ? Optional.of(new BigDecimal(any(CLEARANCES)))
                        : Optional.of(BigDecimal.valueOf(100 + random.nextInt(1_200), 1));
    }

    private Given steroid(LocalDate day) {
        BigDecimal amount = BigDecimal.valueOf(any(STEROID_DOSES));
        String route = any(List.of("epidural", "intra-articular", "oral", "intramuscular"));
        return new Given(cell(any(STEROIDS), "steroid"), "plain", amount, route, day.atTime(7, 0));
    }

    private Given anaesthetic(LocalDate day) {
        Map<String, String> row = any(ANAESTHETICS);
        String with = cell(row, "with").equals("epinephrine") ? "epinephrine" : "plain";
        BigDecimal amount = BigDecimal.valueOf(5L * (1 + random.nextInt(40)));
        return new Given(cell(row, "drug"), with, amount, "perineural", day.atTime(7, 30));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
