package org.foramen.clinic.payer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.care.Consult;
import org.foramen.chart.Chart;
import org.foramen.clinic.consult.Asked;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Visit;
import org.foramen.criteria.Truth;
import org.foramen.page.ConsultPage;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestCheck.Against;
import org.foramen.page.RequestChecks;
import org.foramen.page.Requirement;
import org.foramen.store.PayerRequest;
import org.springframework.stereotype.Component;

/** Holds requests against the chart: the same pure function that answers the consult. */
@Component
public final class Checks {
    private final Knowledge knowledge;

    public Checks(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What was typed, read as a request. */
    Asked asked(Visit visit, Typed typed) {
        return Asked.of(visit, knowledge.library(), typed);
    }

    /** A request held against the chart as it is now; nothing where it cannot be read any more. */
    Optional<RequestCheck> of(Visit visit, Chart chart, String question) {
        return of(visit, chart, asked(visit, Question.typed(question)));
    }

    Optional<RequestCheck> of(Visit visit, Chart chart, Asked asked) {
        return asked.request()
                .map(request -> Consult.of(
                        knowledge.library(), chart, visit.now(), visit.words().zone(), Optional.of(request)))
                .flatMap(consult -> RequestChecks.of(knowledge.library(), consult));
    }

    /** The hash of the knowledge that answered. */
    String hash() {
        return knowledge.library().hash();
    }

    /** What is missing today, for the work list. */
    PayerRequest.Gaps gaps(Visit visit, Chart chart, PayerRequest request, Optional<RequestCheck> check) {
        Optional<Against> against = check.flatMap(c -> c.policy(request.asked().policy()));
        Optional<Requirement> first = against.flatMap(a -> a.gaps().stream().findFirst());
        return new PayerRequest.Gaps(
                against.map(a -> a.gaps().size()).orElse(1),
                first.map(Requirement::ask)
                        .orElseGet(
                                () -> against.isPresent() ? "" : visit.words().say("payer.policy-gone")),
                first.map(Requirement::from).orElse(""),
                check.map(Checks::leave).orElse(""),
                Optional.of(visit.today()),
                chart.entries().size());
    }

    /** The lists that ask for leave; one of which that cannot be said yet ends in a question mark. */
    private static String leave(RequestCheck check) {
        return check.leaves().stream()
                .filter(leave -> leave.verdict().truth() != Truth.NOT_MET)
                .map(Checks::flag)
                .collect(Collectors.joining(" "));
    }

    private static String flag(ConsultPage.Leave leave) {
        return leave.list() + (leave.verdict().truth().unknown() ? "?" : "");
    }
}
