package org.foramen.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.care.Alarms.Rung;
import org.foramen.care.Consult;
import org.foramen.care.Option;
import org.foramen.chart.Kind;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;
import org.foramen.criteria.Verdict;
import org.foramen.library.Hazard;
import org.foramen.library.Library;
import org.foramen.library.Procedure;

/** Which sort of fact would answer each question of a consult, found in the tests that stand open. */
final class Wanted {
    private static final Need NOTHING = new Need("", "");

    private final Map<String, Need> needs = new HashMap<>();

    private Wanted() {}

    static Wanted of(Library library, Consult consult) {
        Wanted wanted = new Wanted();
        consult.alarms().stream().map(Rung::verdict).forEach(wanted::gather);
        wanted.gather(consult.candidacy().verdict());
        consult.options().forEach(wanted::gather);
        for (Hazard hazard : library.medicines().limits().hazards()) {
            wanted.needs.putIfAbsent(hazard.clause().id(), need(hazard.test()));
        }
        for (Procedure.Rule rule : library.medicines().holds().timing()) {
            wanted.needs.putIfAbsent(rule.clause().id(), need(rule.test()));
        }
        return wanted;
    }

    /** What answers it; without a kind where no single fact would. */
    Need of(Clause clause) {
        return needs.getOrDefault(clause.id(), NOTHING);
    }

    private void gather(Option option) {
        gather(option.indicated());
        gather(option.safe());
        option.gate().ifPresent(this::gather);
        option.coverage().forEach(covered -> gather(covered.verdict()));
        option.safeguards().stream()
                .filter(guard -> !guard.ask().isBlank())
                .forEach(guard -> needs.putIfAbsent(guard.id(), guarded(guard.id())));
    }

    private void gather(Verdict verdict) {
        if (!verdict.truth().unknown()) {
            return;
        }
        verdict.clause().ifPresent(clause -> needs.putIfAbsent(clause.id(), open(verdict)));
        verdict.parts().forEach(this::gather);
    }

    /** What the first open test within a verdict reads. */
    private static Need open(Verdict verdict) {
        for (Verdict part : verdict.parts()) {
            Need found = part.truth().unknown() ? open(part) : NOTHING;
            if (!found.kind().isEmpty()) {
                return found;
            }
        }
        return need(verdict.put());
    }

    /** Holds ask for the medicine, its last dose or its laboratory value; limits for a weight. */
    private static Need guarded(String id) {
        if (id.endsWith("-inr")) {
            return new Need(Kind.LAB.word(), "inr");
        }
        boolean dose = id.startsWith("steroid") || id.contains("anaesthetic");
        return dose
                ? new Need(Kind.VITAL.word(), "weight")
                : new Need(Kind.MEDICATION.word(), id.replace("-last-dose", "").replace("blood-thinners", ""));
    }

    private static Need need(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> first(all.parts());
            case Criterion.Any any -> first(any.parts());
            case Criterion.AtLeast some -> first(some.parts());
            case Criterion.Not not -> need(not.part());
            case Criterion.Unless unless -> need(unless.rule());
            case Criterion.When when -> need(when.rule());
            case Criterion.Stated stated -> need(stated.test());
            case Criterion.Off off -> NOTHING;
            case Criterion.Present test -> need(test.kind(), test.names());
            case Criterion.Hurts test -> need(Kind.PAIN, Names.ANY);
            case Criterion.Measured test -> need(test.kind(), test.names());
            case Criterion.Course test -> need(Kind.THERAPY, test.of());
            case Criterion.Imaged test -> need(Kind.IMAGING, test.shows());
            case Criterion.Blocks test -> need(Kind.INTERVENTION, test.of());
            case Criterion.Paired test -> need(Kind.INTERVENTION, test.of());
            case Criterion.Sessions test -> need(Kind.INTERVENTION, Names.ANY);
            case Criterion.Apart test -> need(Kind.INTERVENTION, Names.ANY);
            case Criterion.Sustained test -> need(Kind.FOLLOWUP, test.after());
            case Criterion.Had test -> need(Kind.INTERVENTION, test.of());
            case Criterion.Asked test -> new Need("request", test.field());
            case Criterion.Counted test -> new Need("request", test.field());
            case Criterion.Aged test -> NOTHING;
        };
    }

    private static Need first(List<Criterion> parts) {
        Optional<Need> found = parts.stream()
                .map(Wanted::need)
                .filter(n -> !n.kind().isEmpty())
                .findFirst();
        return found.orElse(NOTHING);
    }

    /** One name is what the form begins with; of several, whoever answers chooses. */
    private static Need need(Kind kind, Names names) {
        return new Need(kind.word(), names.words().size() == 1 ? names.words().getFirst() : "");
    }
}
