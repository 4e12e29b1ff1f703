package org.foramen.clinic.forms;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention;
import org.foramen.chart.Measure;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;
import org.foramen.clinic.people.Action;

/** Adds a diagnostic block with what it did: pain before and after on one scale, and for how long. */
public final class BlockForm implements FactForm {
    private static final List<String> TARGETS = List.of("medial-branch", "facet", "selective-nerve-root");
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24L * 14);

    @Override
    public String name() {
        return "block";
    }

    @Override
    public Action action() {
        return Action.RECORD_BLOCK;
    }

    @Override
    public List<Field> fields(Asking asking) {
        List<Field.Option> targets = TARGETS.stream()
                .map(t -> new Field.Option(t, asking.words().say("form.block.target." + t)))
                .toList();
        return List.of(
                asking.select("target", targets),
                asking.line("sites"),
                asking.day("on"),
                asking.number("before"),
                asking.number("after"),
                asking.number("lasted"),
                asking.line("agent"));
    }

    @Override
    public Read<Fact> read(Reading reading) {
        String target = reading.choice("target", TARGETS, "problem.target");
        List<Site> sites = sided(reading);
        LocalDate on = reading.pastDay("on");
        Optional<Relief> relief = relief(reading);
        Optional<Duration> lasted = lasted(reading);
        List<Intervention.Injected> injectate = agent(reading.anyText("agent"));
        return reading.unless(() -> new Intervention(
                on,
                Intervention.Act.BLOCK,
                Term.word(target),
                sites,
                Intervention.Intent.DIAGNOSTIC,
                response(relief, lasted),
                Technique.UNSAID,
                injectate));
    }

    /** Where it was done: a block has a place, and every place of it a side. */
    private static List<Site> sided(Reading reading) {
        List<Site> sites = reading.sites("sites");
        if (reading.blank("sites")) {
            reading.problem("sites", "problem.sites");
        } else if (sites.stream().anyMatch(site -> site.side() == Side.UNSAID)) {
            reading.problem("sites", "problem.B070");
        } else if (sites.stream().anyMatch(site -> site.side() == Side.MIDLINE)) {
            reading.problem("sites", "problem.B070");
        }
        return sites;
    }

    /** Relief needs a score from before and one from after; one without the other is no relief. */
    private static Optional<Relief> relief(Reading reading) {
        if (reading.blank("before") && reading.blank("after")) {
            return Optional.empty();
        }
        if (reading.blank("before")) {
            reading.problem("before", "problem.B087");
            return Optional.empty();
        }
        BigDecimal before = ScoreForm.nrs(reading, "before");
        BigDecimal after = ScoreForm.nrs(reading, "after");
        return Optional.of(new Relief.Measured(
                new Measure("nrs", before, Optional.empty()), new Measure("nrs", after, Optional.empty())));
    }

    private static Optional<Duration> lasted(Reading reading) {
        if (reading.blank("lasted")) {
            return Optional.empty();
        }
        BigDecimal hours = reading.number("lasted", BigDecimal.ZERO, MOST_HOURS, "problem.range", 0, MOST_HOURS);
        return Optional.of(
                Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(60)).longValue()));
    }

    private static List<Intervention.Injected> agent(String typed) {
        return typed.isEmpty()
                ? List.of()
                : List.of(new Intervention.Injected(drug(typed), Optional.empty(), strength(typed)));
    }

    /** "bupivacaine 0.5%" is the drug bupivacaine of the strength 0.5%. */
    private static Term drug(String typed) {
        return Term.word(typed.replaceAll("\\s*\\d[\\d.,]*\\s*%", "").strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static String strength(String typed) {
        var percent = java.util.regex.Pattern.compile("\\d[\\d.,]*\\s*%").matcher(typed);
        return percent.find() ? percent.group().replace(" ", "") : "";
    }

    private static Response response(Optional<Relief> relief, Optional<Duration> lasted) {
        Response response = relief.map(Response::of).orElse(Response.UNSAID);
        return lasted.map(response::lasting).orElse(response);
    }
}
