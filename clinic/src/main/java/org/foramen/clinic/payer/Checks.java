package org.foramen.clinic.payer;

import java.util.Optional;
import org.foramen.care.Consult;
import org.foramen.chart.Chart;
import org.foramen.clinic.consult.Asked;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Visit;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestChecks;
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
        Gaps gaps = new Gaps(visit.words().say("payer.policy-gone"), visit.today());
        return gaps.of(check, request.asked().policy(), chart.entries().size());
    }
}
