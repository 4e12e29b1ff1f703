package org.foramen.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.chart.Approx;
import org.foramen.chart.Measure;
import org.foramen.chart.Quantity;
import org.foramen.chart.Relief;
import org.foramen.chart.Site;
import org.foramen.chart.Term;

/** The elementary rows of one fact while they are being written down. */
final class Rows {
    private final Lexicon lexicon;
    private long[] rows = new long[8];
    private int count;

    Rows(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    long[] written() {
        return Arrays.copyOf(rows, count);
    }

    Rows put(Part part, int value) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = View.row(part, value);
        return this;
    }

    Rows subject(Term term) {
        for (int id : lexicon.about(term)) {
            put(Part.SUBJECT, id);
        }
        return this;
    }

    Rows subject(String word) {
        return subject(Term.word(word));
    }

    Rows self(Term term) {
        return put(Part.SELF, term.key().hashCode());
    }

    Rows worst(OptionalInt worst) {
        worst.ifPresent(w -> put(Part.VALUE, 100 * w));
        return this;
    }

    Rows word(Part part, String word) {
        for (int id : lexicon.about(Term.word(word))) {
            put(part, id);
        }
        return this;
    }

    Rows drug(Term drug) {
        for (int id : lexicon.about(drug)) {
            put(Part.DRUG, id);
        }
        return this;
    }

    Rows flag(Part part, boolean flag) {
        return put(part, flag ? 1 : 0);
    }

    Rows flag(Part part, Optional<Boolean> flag) {
        flag.ifPresent(f -> flag(part, f));
        return this;
    }

    Rows day(Part part, Optional<LocalDate> day) {
        day.ifPresent(d -> put(part, epochDay(d)));
        return this;
    }

    Rows since(Optional<Approx> since) {
        since.ifPresent(s -> put(Part.FROM, epochDay(s.from())).put(Part.FROM_BY, epochDay(s.by())));
        return this;
    }

    Rows site(Site site) {
        return put(Part.SITE, site.code());
    }

    Rows quantity(Quantity quantity) {
        return put(Part.VALUE, hundredths(quantity.value())).word(Part.UNIT, quantity.unit());
    }

    /** A range is no value: it leaves the part unwritten, and so unknown. */
    Rows relief(Optional<Relief> relief, Part scaleBefore, Part scaleAfter, Part before, Part after, Part stated) {
        relief.ifPresent(r -> {
            switch (r) {
                case Relief.Measured m -> {
                    scaled(m.before(), scaleBefore, before);
                    scaled(m.after(), scaleAfter, after);
                }
                case Relief.Stated s -> put(stated, hundredths(s.value()));
            }
        });
        return this;
    }

    private void scaled(Measure measure, Part scale, Part value) {
        put(scale, measure.scale().hashCode());
        if (!measure.range()) {
            put(value, hundredths(measure.value()));
        }
    }

    static int hundredths(BigDecimal value) {
        return Bound.hundredths(value);
    }

    static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
