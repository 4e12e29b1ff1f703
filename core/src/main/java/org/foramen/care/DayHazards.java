package org.foramen.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.care.Safeguard.Row;
import org.foramen.chart.Patient.Sex;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Clause.Due;
import org.foramen.criteria.Request;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.criteria.Weigh;
import org.foramen.library.Hazard;

/** The hazards of the day of service: known ones stop at once, open ones are asked when the day has come. */
final class DayHazards {
    private DayHazards() {}

    /** The verdicts of all hazards that count now: met where the hazard is not there. */
    static List<Verdict> of(Question question, Request request) {
        LocalDate service = request.on().orElse(question.today());
        Weigh weigh = question.weigh(service, request, Weigh.Force.FULL);
        List<Verdict> verdicts = new ArrayList<>();
        Sex sex = question.view().patient().sex();
        for (Hazard hazard : question.library().medicines().limits().hazards()) {
            if (!hazard.concerns(sex)) {
                continue;
            }
            Verdict verdict = weigh.put(hazard.absent());
            if (verdict.truth().refused() || due(hazard.clause().due(), question.today(), request)) {
                verdicts.add(verdict);
            }
        }
        return List.copyOf(verdicts);
    }

    /** Whether what nobody knows is asked by now. */
    private static boolean due(Due due, LocalDate today, Request request) {
        Optional<LocalDate> on = request.on();
        return switch (due) {
            case REQUEST -> on.isPresent();
            case DAY -> on.map(day -> !today.isBefore(day)).orElse(false);
            case CLAIM -> on.map(today::isAfter).orElse(false);
        };
    }

    /** The hazards that stop or must be asked, each as a safeguard. */
    static List<Safeguard> guards(Question question, List<Verdict> verdicts) {
        return verdicts.stream().map(verdict -> guard(question, verdict)).toList();
    }

    private static Safeguard guard(Question question, Verdict verdict) {
        Clause clause = verdict.clause().orElseThrow();
        boolean open = verdict.truth().unknown() && !Grounds.off(verdict);
        return new Safeguard(
                clause.id(),
                says(verdict.truth()) + clause.says(),
                verdict.truth(),
                Optional.empty(),
                Optional.empty(),
                Grounds.of(question.view(), verdict),
                open ? clause.ask() : "",
                open ? clause.from() : "",
                List.of(new Row(clause.says(), verdict.truth(), clause.cites(), clause.status())));
    }

    private static String says(Truth absent) {
        return switch (absent) {
            case MET -> "Not present: ";
            case NOT_MET -> "Present: ";
            case UNKNOWN -> "Not known: ";
        };
    }
}
