package org.foramen.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foramen.chart.Chart;
import org.foramen.chart.Origin;
import org.foramen.store.postgres.Postgres;

/** How long the store takes, printed. Run it by hand on a folder that does not exist yet. */
public final class Figures {
    private static final Caller HOUSE = Caller.house("figures");

    private Figures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Postgres first = once("first start (unpack, initdb, migrate)", () -> Postgres.start(folder));
        once("stop", () -> {
            first.close();
            return first;
        });
        try (Postgres postgres = once("later start", () -> Postgres.start(folder))) {
            Ledger ledger = Ledger.open(postgres.dataSource());
            appends(ledger);
            charts(ledger);
            people(ledger, People.open(postgres.dataSource()));
        }
    }

    private static void appends(Ledger ledger) throws Exception {
        ledger.enrol(Cast.rosa("appends"), HOUSE);
        many("append one fact", 1000, () -> ledger.record("appends", Cast.goal("walk"), Origin.CLINICIAN, HOUSE));
    }

    private static void charts(Ledger ledger) throws Exception {
        for (int size : new int[] {200, 5_000, 100_000}) {
            String id = "chart-" + size;
            Original original = Original.of("x", "application/fhir+json", new byte[4_000_000]);
            Chart chart = new Chart(Cast.rosa(id), Cast.entries(size, size));
            once("take in " + size + " entries and a record of 4 MB", () -> ledger.take(chart, original, HOUSE));
            many("load a chart of " + size, size > 5000 ? 5 : 30, () -> ledger.chart(id, HOUSE));
            many("verify a chart of " + size, size > 5000 ? 5 : 30, () -> ledger.verify(id, HOUSE));
        }
    }

    private static void people(Ledger ledger, People people) throws Exception {
        once("enrol 5,000 people", () -> {
            for (int i = 0; i < 5000; i++) {
                ledger.enrol(Cast.named("p" + i, "Person%d Family%d".formatted(i, i % 300), "1950-01-01"), HOUSE);
            }
            return people;
        });
        many("search by name", 200, () -> people.named("family12 per", HOUSE));
        many("first page of the list", 200, () -> people.first(HOUSE));
    }

    private static <T> T once(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        System.out.printf("%-50s %8.1f ms%n", what, (System.nanoTime() - start) / 1e6);
        return result;
    }

    private static void many(String what, int times, Callable<?> work) throws Exception {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.call();
            taken.add((System.nanoTime() - start) / 1e6);
        }
        double first = taken.getFirst();
        double[] sorted =
                taken.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%-50s %8.2f ms median, %8.2f p95, %8.1f first, of %d%n",
                what, sorted[times / 2], sorted[times * 95 / 100], first, times);
    }
}
