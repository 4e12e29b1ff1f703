package org.foramen.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Retraction;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.criteria.Weigh;

/** Law 6: the same knowledge, chart and instant give the same answer, byte for byte. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class SameAnswerLawTest {
    @Property
    void neither_the_machine_s_language_nor_its_zone_nor_the_thread_changes_a_byte(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll LocalDate asked,
            @ForAll Weigh.Force force) {
        String here = answer(chart, criterion, request, asked, force);
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(
                    here,
                    CompletableFuture.supplyAsync(() -> answer(chart, criterion, request, asked, force))
                            .join());
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    /** Facts of one kind and one day keep their order, for there the later word counts; all others may come as they like. */
    @Property
    void it_does_not_matter_in_which_order_facts_of_different_days_were_learned(
            @ForAll Chart chart,
            @ForAll Criterion criterion,
            @ForAll Request request,
            @ForAll LocalDate asked,
            @ForAll Weigh.Force force,
            @ForAll long seed) {
        assertEquals(
                answer(chart, criterion, request, asked, force),
                answer(shuffled(chart, new Random(seed)), criterion, request, asked, force));
    }

    private static Chart shuffled(Chart chart, Random random) {
        List<Entry> entries = new ArrayList<>(chart.entries());
        long salt = random.nextLong();
        entries.sort(Comparator.comparingLong(e -> shade(e, salt)));
        return new Chart(chart.patient(), entries);
    }

    private static long shade(Entry entry, long salt) {
        return entry.fact() instanceof Retraction
                ? Long.MAX_VALUE
                : new Random(salt
                                ^ entry.fact().kind().ordinal() * 1_000_003L
                                ^ entry.fact().on().toEpochDay())
                        .nextInt();
    }

    private static String answer(
            Chart chart, Criterion criterion, Request request, LocalDate asked, Weigh.Force force) {
        return Anything.weigh(Anything.view(chart), asked, request, force)
                .put(criterion)
                .toString();
    }
}
