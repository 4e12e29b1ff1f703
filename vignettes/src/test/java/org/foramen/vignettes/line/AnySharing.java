package org.foramen.vignettes.line;

import static net.jqwik.api.Combinators.combine;
import static org.foramen.vignettes.line.AnyPart.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.foramen.chart.*;

/** Any fact of what people decide and plan together. */
final class AnySharing {
    private AnySharing() {}

    static Arbitrary<Fact> values() {
        return combine(day(), texts(1), wordsOrNone()).as(Values::new);
    }

    static Arbitrary<Fact> agreement() {
        return combine(
                        day(),
                        Arbitraries.of(Agreement.Chosen.class),
                        text(),
                        sites(),
                        wordsOrNone(),
                        wordsOrNone(),
                        wordsOrNone())
                .as(Agreement::new);
    }

    static Arbitrary<Fact> step() {
        Arbitrary<List<Optional<LocalDate>>> span =
                combine(maybe(day()), maybe(day())).as(List::of);
        return combine(
                        day(),
                        Arbitraries.of(PlanStep.Discipline.class),
                        texts(2).filter(texts -> texts.size() == 2),
                        wordsOrNone(),
                        span,
                        wordsOrNone(),
                        Arbitraries.of(PlanStep.State.class),
                        wordsOrNone())
                .as((on, who, names, owner, days, goal, state, note) -> new PlanStep(
                        on,
                        names.getFirst(),
                        who,
                        names.getLast(),
                        owner,
                        days.getFirst(),
                        days.getLast(),
                        goal,
                        state,
                        note));
    }

    static Arbitrary<Fact> conference() {
        Arbitrary<List<Conference.View>> views =
                combine(text(), text()).as(Conference.View::new).list().ofMaxSize(3);
        return combine(day(), wordsOrNone(), texts(0), views, wordsOrNone(), text(), texts(0))
                .as(Conference::new);
    }

    /** Consent is not given and taken back in one breath. */
    static Arbitrary<Fact> consent() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<Consent.Talk> talk = combine(flag, sites(), texts(0), text(), wordsOrNone(), wordsOrNone())
                .as(Consent.Talk::new);
        return combine(day(), term(), flag, maybe(talk))
                .as((on, to, given, held) -> new Consent(
                        on, to, given && !held.map(Consent.Talk::withdrawn).orElse(false), held));
    }

    private static Arbitrary<List<String>> texts(int least) {
        return text().list().ofMinSize(least).ofMaxSize(3);
    }
}
