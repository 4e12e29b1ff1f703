package org.foramen.vignettes.line;

import static net.jqwik.api.Combinators.combine;
import static org.foramen.vignettes.line.AnyPart.*;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.foramen.chart.Answers;
import org.foramen.chart.Fact;
import org.foramen.chart.Score;

/** Any score: a value, answers with gaps, or both. */
final class AnyScore {
    private AnyScore() {}

    static Arbitrary<Fact> score() {
        Arbitrary<Map<Integer, Integer>> given = Arbitraries.maps(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(-1, 10))
                .ofMaxSize(12);
        return combine(day(), measure(), given, Arbitraries.of(1, 2, 3))
                .as((day, value, items, which) -> switch (which) {
                    case 1 -> new Score(day, value);
                    case 2 -> Score.of(day, Answers.of(value.scale(), items));
                    default -> new Score(day, Optional.of(value), Optional.of(Answers.of(value.scale(), items)));
                });
    }
}
