package org.foramen.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.foramen.store.postgres.Postgres;

/** The pages of a clinic with many people, opened one after the other: a line a page, with its median and 95th percentile. */
final class LargeClinic {
    private static final int WARM = 40;
    private static final int TIMES = 200;
    private static final double NANOS_A_SECOND = 1e9;
    /** The day of service that is asked for. */
    static final LocalDate SERVICE = LocalDate.of(2026, 12, 15);
    /** What is asked for, as it stands in an address. */
    static final String ABLATION = "procedure=lumbar-medial-branch-rfa&sites=L4-5+left&on=" + SERVICE;
    /** The pages by who opens them; {patient} is somebody else each time, {asked} somebody with a request to a payer. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "physician",
            List.of(
                    "/patients",
                    "/patients/{patient}",
                    "/patients/{patient}/consult",
                    "/patients/{patient}/consult?" + ABLATION,
                    "/patients/{patient}/ledgers",
                    "/patients/{patient}/options",
                    "/patients/{patient}/consent/scs-trial",
                    "/patients/{patient}/plan",
                    "/patients/{patient}/board",
                    "/board",
                    "/patients/{patient}/surgery",
                    "/patients/{patient}/brief",
                    "/patients/{patient}/brief.pdf",
                    "/patients/{patient}/intake",
                    "/techniques",
                    "/techniques/scs-trial",
                    "/knowledge"),
            "front-desk",
            List.of(
                    "/patients?name=gar",
                    "/triage",
                    "/triage?page=3",
                    "/requests",
                    "/outbox",
                    "/patients/{patient}/coverage?" + ABLATION,
                    "/patients/{asked}/requests",
                    "/patients/{asked}/requests/{request}"),
            "manager",
            List.of("/audit"));

    private LargeClinic() {}

    /** Loads the crowd into a folder of its own, opens the clinic on it, and measures. */
    static void measure(Path folder, int people) {
        Named named = new Named(people, load(folder, people));
        try (Opened clinic = Opened.on(folder)) {
            PAGES.forEach((who, pages) -> measure(clinic, who, pages, named));
        }
    }

    /** Gives the numbers of the requests. */
    private static List<Long> load(Path folder, int people) {
        try (Postgres database = Postgres.start(folder.resolve("data"))) {
            long began = System.nanoTime();
            int entries = Crowd.ofTheVignettes().into(database.dataSource(), people);
            List<Long> requests = Worklists.into(database.dataSource(), people);
            System.out.printf(
                    "%d people, %d entries added, and %d requests, in %.0f s%n",
                    people, entries, requests.size(), (System.nanoTime() - began) / NANOS_A_SECOND);
            return requests;
        }
    }

    private static void measure(Opened clinic, String who, List<String> pages, Named named) {
        try (Visitor visitor = Visitor.signedIn(clinic.address(), who, clinic.password())) {
            pages.forEach(page -> measure(visitor, page, named));
        }
    }

    private static void measure(Visitor visitor, String page, Named named) {
        Random any = new Random(1);
        double[] took = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            double one = visitor.opens(named.address(page, any.nextInt(named.people())));
            if (i >= 0) {
                took[i] = one;
            }
        }
        Arrays.sort(took);
        System.out.printf(
                "%-110s median %7.1f ms   95th percentile %7.1f ms   longest %7.1f ms%n",
                page, took[TIMES / 2], took[TIMES * 95 / 100], took[TIMES - 1]);
    }

    /** Who is there, by number, and the numbers of the requests. */
    private record Named(int people, List<Long> requests) {
        private String address(String page, int person) {
            int request = Math.min(person / Worklists.A_REQUEST, requests.size() - 1);
            return page.replace("{patient}", Crowd.id(person))
                    .replace("{asked}", Crowd.id(request * Worklists.A_REQUEST))
                    .replace("{request}", Long.toString(requests.get(request)));
        }
    }
}
