package org.foramen.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Patient;

/** The ledger's chart as criteria see it: every row still knows its entry, with author and words. */
public final class Ledger implements View {
    private static final int KINDS = Kind.values().length;

    private final Patient patient;
    private final List<Entry> entries;
    private final int[] firsts = new int[KINDS + 1];
    private final long[][] rows;
    private final long[] subjects;
    private final int spokenOf;

    private Ledger(Patient patient, List<Entry> entries, Lexicon lexicon) {
        this.patient = patient;
        this.entries = entries;
        this.rows = new long[entries.size()][];
        this.subjects = new long[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            rows[i] = Elementary.rows(entries.get(i).fact(), lexicon);
            subjects[i] = View.subjects(rows[i]);
            firsts[entries.get(i).fact().kind().ordinal() + 1]++;
        }
        for (int k = 0; k < KINDS; k++) {
            firsts[k + 1] += firsts[k];
        }
        this.spokenOf = Reviews.kinds(this, Kind.REVIEWED) | Reviews.kinds(this, Kind.UNREAD);
    }

    /** A chart seen with the words of a lexicon. What was taken back is not seen. */
    public static Ledger of(Chart chart, Lexicon lexicon) {
        List<Entry> standing = new ArrayList<>(chart.standing());
        standing.sort(Comparator.comparing((Entry e) -> e.fact().kind())
                .thenComparing(e -> e.fact().on()));
        return new Ledger(chart.patient(), List.copyOf(standing), lexicon);
    }

    public Patient patient() {
        return patient;
    }

    /** The entry behind a fact's number. */
    public Entry entry(int fact) {
        return entries.get(fact);
    }

    public List<Entry> entries() {
        return entries;
    }

    @Override
    public int first(Kind kind) {
        return firsts[kind.ordinal()];
    }

    @Override
    public int end(Kind kind) {
        return firsts[kind.ordinal() + 1];
    }

    @Override
    public int day(int fact) {
        return Math.toIntExact(entries.get(fact).fact().on().toEpochDay());
    }

    @Override
    public int rows(int fact) {
        return rows[fact].length;
    }

    @Override
    public long row(int fact, int at) {
        return rows[fact][at];
    }

    @Override
    public long subjects(int fact) {
        return subjects[fact];
    }

    @Override
    public int spokenOf() {
        return spokenOf;
    }

    @Override
    public int born() {
        return patient.born().map(LocalDate::toEpochDay).map(Math::toIntExact).orElse(ABSENT);
    }
}
