package org.foramen.exchange.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Site;

/** The table of sorts, read once. */
final class Sorts {
    static final Map<String, Sort> BY_CODE = table();

    private Sorts() {}

    private static Map<String, Sort> table() {
        Map<String, Sort> sorts = new HashMap<>();
        for (String[] row : Table.rows("procedures.table")) {
            sorts.put(row[0] + "|" + row[1], sort(row[2]));
        }
        return Map.copyOf(sorts);
    }

    private static Sort sort(String words) {
        return switch (words) {
            case "therapy" -> new Sort.Care();
            case "order" -> new Sort.Referral();
            case "block", "injection", "rfa", "stimulation", "surgery", "other" ->
                new Sort.Done(Act.valueOf(words.toUpperCase(Locale.ROOT)));
            default -> study(words.split(":"));
        };
    }

    private static Sort study(String[] parts) {
        return new Sort.Study(parts[1], Site.of(parts[2]).orElseThrow(() -> new IllegalStateException(parts[2])));
    }
}
