package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.foramen.care.Option;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.criteria.Because.Remark;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Lexicon;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Clauses;
import org.foramen.library.Generator;
import org.foramen.library.Library;

/** Which clauses of the knowledge some vignette has turned met, not met and unknown. */
public final class Seen {
    private final Map<String, Set<Truth>> clauses = new TreeMap<>();

    private final Lexicon lexicon;

    private Seen(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A clause that has not been seen with every truth, and which truths are missing. */
    public record Missing(String clause, Set<Truth> truths) {
        public Missing {
            truths = Set.copyOf(truths);
        }
    }

    static Seen of(Library library, List<Outcome> outcomes) {
        Seen seen = new Seen(library.lexicon());
        all(library).forEach(clause -> seen.clauses.computeIfAbsent(clause.id(), id -> EnumSet.noneOf(Truth.class)));
        outcomes.forEach(seen::look);
        return seen;
    }

    /** Every clause that knowledge holds. */
    private static List<Clause> all(Library library) {
        List<Clause> all = new ArrayList<>();
        library.policies().forEach(p -> p.rules().forEach(rules -> all.addAll(Clauses.of(rules.criterion()))));
        library.alarms().forEach(alarm -> all.add(alarm.clause()));
        library.candidacy().reasons().forEach(reason -> all.add(reason.clause()));
        library.generators().forEach(g -> g.features().forEach(feature -> all.add(feature.clause())));
        library.procedures().forEach(procedure -> {
            procedure.indications().forEach(rule -> all.add(rule.clause()));
            procedure.contraindications().forEach(rule -> all.add(rule.clause()));
        });
        return all;
    }

    private void look(Outcome outcome) {
        outcome.policies().values().forEach(covered -> look(covered.verdict()));
        outcome.consult().alarms().forEach(rung -> look(rung.verdict()));
        look(outcome.consult().candidacy().verdict());
        outcome.consult().differential().forEach(suspect -> look(suspect.generator(), outcome));
        for (Option option : outcome.consult().options()) {
            look(option.indicated());
            look(option.safe());
            option.coverage().forEach(covered -> look(covered.verdict()));
        }
    }

    /** Every feature of a generator under suspicion, those too that say nothing where they are absent. */
    private void look(Generator generator, Outcome outcome) {
        Request about = Request.of("", List.of(new Site(area(generator.regions().getFirst()), Side.UNSAID)));
        int today = Math.toIntExact(outcome.vignette().today().toEpochDay());
        Weigh weigh = Weigh.of(outcome.consult().view(), today, about, Weigh.Force.FULL, lexicon);
        generator
                .features()
                .forEach(feature -> look(weigh.put(new Criterion.Stated(feature.clause(), feature.test()))));
    }

    private static Place area(Region region) {
        return Place.all().stream()
                .filter(place -> place.kind() == Place.Kind.AREA && place.region() == region)
                .findFirst()
                .orElseThrow();
    }

    /** A rule that does not apply is no sight of its being met. */
    private void look(Verdict verdict) {
        verdict.clause()
                .filter(clause -> !idle(verdict))
                .ifPresent(clause ->
                        Optional.ofNullable(clauses.get(clause.id())).ifPresent(truths -> truths.add(verdict.truth())));
        verdict.parts().forEach(this::look);
    }

    private static boolean idle(Verdict verdict) {
        return verdict.because().has(Remark.DOES_NOT_APPLY)
                || verdict.parts().stream().anyMatch(part -> part.because().has(Remark.DOES_NOT_APPLY));
    }

    /** The clauses that were not seen with all three truths. */
    public List<Missing> missing() {
        return clauses.entrySet().stream()
                .map(entry -> new Missing(entry.getKey(), lacking(entry.getValue())))
                .filter(missing -> !missing.truths().isEmpty())
                .sorted(Comparator.comparing(Missing::clause))
                .toList();
    }

    private static Set<Truth> lacking(Set<Truth> seen) {
        Set<Truth> lacking = EnumSet.allOf(Truth.class);
        lacking.removeAll(seen);
        return lacking;
    }

    public int count() {
        return clauses.size();
    }
}
