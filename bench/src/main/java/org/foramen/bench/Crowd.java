package org.foramen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Patient;
import org.foramen.store.Caller;
import org.foramen.store.Ledger;
import org.foramen.store.People;
import org.foramen.vignettes.Vignette;
import org.foramen.vignettes.Vignettes;

/**
 * The people of a large clinic, made from a seed: names and days of birth of their own, and the charts of two people of the
 * vignettes, one after the other. The same seed gives the same crowd, so a load that was cut short is taken up where it
 * stopped.
 */
final class Crowd {
    private static final Caller LOADER = Caller.house("loader");
    private static final int HANDS = 2;
    /** So many people in one transaction. */
    private static final int AT_ONCE = 200;

    private static final int FIRST_YEAR = 1930;
    private static final int YEARS = 75;
    private static final int DAYS_A_YEAR = 365;
    private static final List<String> GIVEN = List.of(
            "Ada", "Bela", "Carmen", "Dario", "Edith", "Farid", "Greta", "Hana", "Ivo", "Jana", "Kofi", "Lena", "Milan",
            "Nadia", "Otto", "Pilar", "Quinn", "Rafael", "Sofia", "Tomas", "Ulla", "Vera", "Wanda", "Yara", "Zoe");
    private static final List<String> STARTS = List.of(
            "Al", "Bar", "Cor", "Dem", "El", "Fan", "Gar", "Hol", "Ing", "Jor", "Kal", "Lin", "Mor", "Nor", "Or", "Pet",
            "Ros", "Sal", "Tor", "Val", "Wes", "Zan");
    private static final List<String> ENDS = List.of(
            "ado", "berg", "cott", "dini", "ek", "field", "gren", "hart", "ino", "kova", "land", "mann", "ova", "son");

    private final List<Vignette> cast;

    private Crowd(List<Vignette> cast) {
        this.cast = cast;
    }

    static Crowd ofTheVignettes() {
        try {
            return new Crowd(Vignettes.read().all());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The id of one of them. */
    static String id(int number) {
        return String.format(Locale.ROOT, "crowd-%06d", number);
    }

    /** Puts so many people into the ledger, those that are there already left alone; says how many entries went in. */
    int into(DataSource source, int people) {
        Ledger ledger = Ledger.open(source);
        int there = People.open(source).person(id(people - 1), LOADER).isPresent() ? people : there(source, people);
        AtomicInteger entries = new AtomicInteger();
        List<Thread> hands = IntStream.range(0, HANDS)
                .mapToObj(hand -> Thread.ofPlatform().start(() -> {
                    for (int i = there + hand * AT_ONCE; i < people; i += HANDS * AT_ONCE) {
                        entries.addAndGet(ledger.admit(charts(i, Math.min(people, i + AT_ONCE)), LOADER));
                    }
                }))
                .toList();
        hands.forEach(Crowd::wait);
        return entries.get();
    }

    /** From which number on somebody may be missing: a load that was cut short has gaps of a few transactions. */
    private static int there(DataSource source, int people) {
        int count = (int) Math.min(people, People.open(source).count());
        int from = count;
        while (from > 0 && People.open(source).person(id(from - 1), LOADER).isEmpty()) {
            from--;
        }
        return Math.max(0, from - 2 * HANDS * AT_ONCE);
    }

    private List<Chart> charts(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::chart).toList();
    }

    private Chart chart(int number) {
        Random any = new Random(number);
        Vignette one = cast.get(any.nextInt(cast.size()));
        Vignette other = cast.get(any.nextInt(cast.size()));
        String name = one(GIVEN, any) + " " + one(STARTS, any) + one(ENDS, any);
        LocalDate born = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(any.nextInt(YEARS * DAYS_A_YEAR));
        boolean asks = number % Worklists.A_REQUEST == 0;
        Patient patient = new Patient(
                id(number),
                name,
                Optional.of(born),
                one.patient().sex(),
                asks ? Optional.of(Worklists.STATE) : one.patient().lives());
        return new Chart(
                patient,
                Stream.of(one.chart().entries(), other.chart().entries(), asks ? Worklists.COVER : List.<Entry>of())
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(e -> e.id(), e -> e, (a, b) -> a, LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList());
    }

    private static String one(List<String> of, Random any) {
        return of.get(any.nextInt(of.size()));
    }

    private static void wait(Thread hand) {
        try {
            hand.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
