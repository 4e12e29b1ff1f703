package org.foramen.clinic.forms;

import java.time.LocalDate;
import java.util.List;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Term;
import org.foramen.clinic.people.Action;

/** Records that somebody went through one kind of facts, and that the list is whole for a span of time. */
public final class ReviewForm implements FactForm {
    private static final List<Kind> KINDS = List.of(
            Kind.INTERVENTION,
            Kind.THERAPY,
            Kind.MEDICATION,
            Kind.ALLERGY,
            Kind.DIAGNOSIS,
            Kind.IMPLANT,
            Kind.IMAGING,
            Kind.SCORE,
            Kind.DOSE);

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Action action() {
        return Action.RECORD_REVIEW;
    }

    @Override
    public List<Field> fields(Asking asking) {
        List<Field.Option> kinds = KINDS.stream()
                .map(k -> new Field.Option(k.word(), asking.words().say("kinds." + k.word())))
                .toList();
        return List.of(asking.select("of", kinds), asking.day("from"), asking.day("to"), asking.day("on"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String of = reading.choice("of", KINDS.stream().map(Kind::word).toList(), "problem.kind");
        LocalDate from = reading.day("from");
        LocalDate to = reading.day("to");
        if (to.isBefore(from)) {
            reading.problem("to", "problem.B042", reading.anyText("to"), reading.anyText("from"));
        }
        LocalDate on = reading.pastDay("on");
        return reading.unless(() -> new Reviewed(on, Kind.of(of).orElseThrow(), Term.word(Reviewed.ALL), from, to));
    }
}
