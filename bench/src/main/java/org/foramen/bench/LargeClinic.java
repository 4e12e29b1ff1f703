package org.foramen.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.foramen.store.postgres.Postgres;

/** The pages of a clinic with many people, opened one after the other: a line a page, with its median and 95th percentile. */
final class LargeClinic {
    private static final int WARM = 40;
    private static final int TIMES = 200;
    private static final double NANOS_A_SECOND = 1e9;
    /** Each page with the name of who opens it; {patient} is somebody else each time. */
    private static final Map<String, String> PAGES = pages();

    private LargeClinic() {}

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/patients", "physician");
        pages.put("/patients?name=gar", "front-desk");
        pages.put("/patients/{patient}", "physician");
        pages.put("/patients/{patient}/consult", "physician");
        pages.put(
                "/patients/{patient}/consult?procedure=lumbar-medial-branch-rfa&site=L4-5+left&on=2026-12-15",
                "physician");
        pages.put("/patients/{patient}/coverage", "front-desk");
        return pages;
    }

    /** Loads the crowd into a folder of its own, opens the clinic on it, and measures. */
    static void measure(Path folder, int people) {
        try (Postgres database = Postgres.start(folder.resolve("data"))) {
            long began = System.nanoTime();
            int entries = Crowd.ofTheVignettes().into(database.dataSource(), people);
            System.out.printf(
                    "%d people, %d entries added in %.0f s%n",
                    people, entries, (System.nanoTime() - began) / NANOS_A_SECOND);
        }
        try (Opened clinic = Opened.on(folder)) {
            PAGES.forEach((page, who) -> measure(clinic.address(), clinic.password(), who, page, people));
        }
    }

    private static void measure(String address, String password, String who, String page, int people) {
        try (Visitor visitor = Visitor.signedIn(address, who, password)) {
            Random any = new Random(1);
            double[] took = new double[TIMES];
            for (int i = -WARM; i < TIMES; i++) {
                double one = visitor.opens(page.replace("{patient}", Crowd.id(any.nextInt(people))));
                if (i >= 0) {
                    took[i] = one;
                }
            }
            Arrays.sort(took);
            System.out.printf(
                    "%-100s median %7.1f ms   95th percentile %7.1f ms   longest %7.1f ms%n",
                    page, took[TIMES / 2], took[TIMES * 95 / 100], took[TIMES - 1]);
        }
    }
}
