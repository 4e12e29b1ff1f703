package org.foramen.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Times;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Policy.Effective;

/**
 * The dates of service a policy is for: {@code {from: DATE, to: DATE}}, or {@code unknown, read DATE} where nobody could
 * read its effective date. Such a policy is used from the day on which it was read, and says so.
 *
 * @param span the dates
 * @param note what must be said about them
 */
record EffectiveDates(Effective span, Optional<String> note) {
    private static final String UNKNOWN = "unknown, read ";
    private static final EffectiveDates BLANK =
            new EffectiveDates(new Effective(LocalDate.EPOCH, Optional.empty()), Optional.empty());

    static final Shape<EffectiveDates> SHAPE = new Shape<>(
            BLANK,
            (yaml, problems) -> yaml instanceof Yaml.Text text && text.value().startsWith(UNKNOWN)
                    ? unknown(Times.DATE.read(
                            new Yaml.Text(text.at(), text.key(), text.value().substring(UNKNOWN.length()), true),
                            problems))
                    : Shape.table(BLANK, "a span of dates", EffectiveDates::known)
                            .read(yaml, problems));

    private static EffectiveDates unknown(LocalDate read) {
        return new EffectiveDates(
                new Effective(read, Optional.empty()),
                Optional.of("Its effective date could not be read. It was read on " + read
                        + " and is used for services from that day."));
    }

    private static EffectiveDates known(Fields fields) {
        LocalDate from = fields.one("from", Times.DATE);
        Optional<LocalDate> to = fields.maybe("to", Times.DATE);
        if (to.filter(end -> end.isBefore(from)).isPresent()) {
            fields.problem(fields.at("to"), "It ends before it begins.");
        }
        return new EffectiveDates(new Effective(from, to), Optional.empty());
    }
}
