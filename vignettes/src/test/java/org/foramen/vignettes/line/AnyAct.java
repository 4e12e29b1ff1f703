package org.foramen.vignettes.line;

import static net.jqwik.api.Combinators.combine;
import static org.foramen.vignettes.line.AnyPart.*;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.foramen.chart.Fact;
import org.foramen.chart.Followup;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Response;
import org.foramen.chart.Technique;

/** Any procedure and any follow-up. */
final class AnyAct {
    private static final Arbitrary<Boolean> FLAG = Arbitraries.of(true, false);

    private AnyAct() {}

    static Arbitrary<Fact> act() {
        return combine(
                        day(),
                        Arbitraries.of(Intervention.Act.class),
                        term(),
                        sites(),
                        Arbitraries.of(Intervention.Intent.class),
                        response(),
                        technique(),
                        injected().list().ofMaxSize(2))
                .as(Intervention::new);
    }

    private static Arbitrary<Response> response() {
        Arbitrary<Duration> lasted = Arbitraries.integers().between(0, 100_000).map(Duration::ofMinutes);
        return combine(maybe(relief()), maybe(relief()), maybe(lasted), maybe(day()), FLAG, maybe(FLAG), maybe(FLAG))
                .as((pain, function, time, until, still, agent, consistent) ->
                        new Response(pain, function, time, until, still && until.isPresent(), agent, consistent));
    }

    private static Arbitrary<Technique> technique() {
        return combine(maybe(text()), maybe(FLAG), maybe(text()), maybe(text())).as(Technique::new);
    }

    private static Arbitrary<Injected> injected() {
        Arbitrary<String> strength = Arbitraries.oneOf(Arbitraries.of("", "0.5%", "40mg/mL"), text());
        return combine(term(), maybe(quantity()), strength).as(Injected::new);
    }

    static Arbitrary<Fact> followup() {
        return combine(
                        day(),
                        text(),
                        Arbitraries.integers().between(0, 900),
                        maybe(relief()),
                        maybe(relief()),
                        maybe(FLAG))
                .as((after, procedure, later, pain, function, consistent) ->
                        new Followup(after.plusDays(later), procedure, after, pain, function, consistent));
    }
}
