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

    /** The term's own word without its sets: who asked for one member has not asked for the others. */
    Rows own(Term term) {
        int own = term.ownWord() ? lexicon.known(term.code()) : Lexicon.UNHEARD;
        return own == Lexicon.UNHEARD ? this : put(Part.SUBJECT, own);
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
        return value(quantity.value()).word(Part.UNIT, quantity.unit());
    }

    /** A range is no value: it leaves the part unwritten, and so unknown. */
    Rows relief(Optional<Relief> relief, Part scaleBefore, Part scaleAfter, Part before, Part after, Part stated) {
        relief.ifPresent(r -> {
            switch (r) {
                case Relief.Measured m -> {
                    scaled(m.before(), scaleBefore, before);
                    scaled(m.after(), scaleAfter, after);
                }
                case Relief.Stated s -> put(stated, Bound.hundredths(s.value()));
            }
        });
        return this;
    }

    Rows value(BigDecimal value) {
        put(Part.VALUE, Bound.hundredths(value));
        return Bound.cut(value) ? put(Part.OVER, 1) : this;
    }

    /** A baseline is cut off downwards and what remains of the pain upwards, so that relief is never rounded up. */
    private void scaled(Measure measure, Part scale, Part value) {
        put(scale, measure.scale().hashCode());
        if (!measure.range()) {
            boolean up = value == Part.AFTER || value == Part.FUNCTION_AFTER;
            put(value, up ? -Bound.hundredths(measure.value().negate()) : Bound.hundredths(measure.value()));
        }
    }

    static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
