package org.foramen.exchange.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.chart.Approx;
import org.foramen.chart.Pain;
import org.foramen.chart.Pain.Pattern;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/**
 * The pain that a diagnosis names: "chronic low back pain" on a problem list says where it hurts and since when, though
 * not how it spreads. A code for radiculopathy or sciatica says that as well.
 */
final class PainNamed {
    private record Named(String area, Pattern pattern) {}

    private static final Map<String, Named> BY_SET = new LinkedHashMap<>();

    static {
        BY_SET.put("radiculopathy-cervical", new Named("arm", Pattern.RADICULAR));
        BY_SET.put("radiculopathy-lumbosacral", new Named("leg", Pattern.RADICULAR));
        BY_SET.put("sciatica", new Named("leg", Pattern.RADICULAR));
        BY_SET.put("low-back-pain-with-sciatica", new Named("leg", Pattern.RADICULAR));
        BY_SET.put("stenosis-lumbar-with-claudication", new Named("leg", Pattern.CLAUDICATION));
        BY_SET.put("low-back-pain", new Named("low-back", Pattern.UNSAID));
        BY_SET.put("vertebrogenic-pain", new Named("low-back", Pattern.AXIAL));
        BY_SET.put("sacroiliac-pain", new Named("buttock", Pattern.UNSAID));
        BY_SET.put("neck-pain", new Named("neck", Pattern.UNSAID));
        BY_SET.put("fibromyalgia", new Named("widespread", Pattern.WIDESPREAD));
    }

    private PainNamed() {}

    /** The pain of the first set that holds the term, lasting since the diagnosis began. */
    static Optional<Pain> by(Known known, Term term, Side side, LocalDate on, Optional<Approx> since) {
        return BY_SET.entrySet().stream()
                .filter(set -> known.sets(term).contains(set.getKey()))
                .findFirst()
                .map(set -> pain(set.getValue(), side, on, since));
    }

    private static Pain pain(Named named, Side side, LocalDate on, Optional<Approx> since) {
        Site where = Site.of(named.area()).orElseThrow();
        return new Pain(on, new Site(where.place(), side), named.pattern(), since, OptionalInt.empty());
    }
}
