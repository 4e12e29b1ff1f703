package org.foramen.clinic.charts;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Kind;
import org.foramen.chart.Retraction;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.frame.Words;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Person;
import org.foramen.store.Role;

/**
 * Everything known of a person, the latest day first, a page at a time. What was taken back stays in its place, struck
 * through, with its reason.
 *
 * @param rows the lines of this page
 * @param kinds how many lines there are of each kind, for the filter
 * @param only the kind that is shown alone, if one is
 * @param page the page, from 1
 * @param pages how many pages there are
 */
public record Timeline(List<Row> rows, List<Count> kinds, Optional<Kind> only, int page, int pages) {
    static final int LINES = 100;

    public Timeline {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /**
     * How many facts of one kind there are.
     *
     * @param kind the word of the kind, for the address
     * @param words the kind in the reader's words
     * @param count how many
     */
    public record Count(String kind, String words, int count) {}

    static Timeline of(Visit visit, Chart chart, Optional<Kind> only, int wanted) {
        Map<EntryId, Retraction> takenBack = takenBack(chart);
        List<Entry> entries = chart.entries().stream()
                .filter(e -> e.fact().kind() != Kind.RETRACTION)
                .sorted(Comparator.comparing((Entry e) -> e.fact().on())
                        .thenComparing(Entry::recorded)
                        .reversed())
                .toList();
        List<Entry> shown = entries.stream()
                .filter(e -> only.map(k -> e.fact().kind() == k).orElse(true))
                .toList();
        int pages = Math.max(1, (shown.size() + LINES - 1) / LINES);
        int page = Math.clamp(wanted, 1, pages);
        List<Row> rows = shown.stream()
                .skip((page - 1L) * LINES)
                .limit(LINES)
                .map(e -> row(visit, e, Optional.ofNullable(takenBack.get(e.id()))))
                .toList();
        return new Timeline(rows, kinds(visit.words(), entries), only, page, pages);
    }

    private static Map<EntryId, Retraction> takenBack(Chart chart) {
        Map<EntryId, Retraction> found = new HashMap<>();
        for (Entry entry : chart.entries()) {
            if (entry.fact() instanceof Retraction retraction) {
                found.put(retraction.entry(), retraction);
            }
        }
        return found;
    }

    private static Row row(Visit visit, Entry entry, Optional<Retraction> retraction) {
        Words words = visit.words();
        Kind kind = entry.fact().kind();
        return new Row(
                entry.id().toString(),
                kind.word(),
                words.say("kind." + kind.word()),
                words.shortDay(entry.fact().on()),
                new FactWords(words).of(entry.fact()),
                words.moment(entry.recorded()),
                entry.author(),
                words.say("origin." + entry.origin().name().toLowerCase(Locale.ROOT)),
                retraction.map(r -> new FactWords(words).of(r)),
                retraction.isEmpty() && mayTakeBack(visit, entry));
    }

    /** A nurse takes back only what she wrote herself. */
    static boolean mayTakeBack(Visit visit, Entry entry) {
        Person reader = visit.signedIn();
        return visit.can(Action.TAKE_BACK_ENTRY)
                && (reader.role() != Role.NURSE || entry.author().equals(reader.id()));
    }

    private static List<Count> kinds(Words words, List<Entry> entries) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        entries.forEach(e -> counts.merge(e.fact().kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Count(
                        e.getKey().word(), words.say("kind." + e.getKey().word()), e.getValue()))
                .toList();
    }
}
