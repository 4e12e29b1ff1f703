package org.foramen.clinic.payer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Insurance;
import org.foramen.clinic.frame.Visit;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestCheck.Against;
import org.foramen.page.Requirement;
import org.foramen.store.PayerMove;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerStep;
import org.springframework.stereotype.Component;

/** Makes letters to payers. */
@Component
public final class Letters {
    private final Checks checks;
    private final Requests requests;

    public Letters(Checks checks, Requests requests) {
        this.checks = checks;
        this.requests = requests;
    }

    /** The letter of medical necessity; nothing where the policy does not speak any more. */
    Optional<Letter> necessity(Visit visit, Chart chart, PayerRequest request) {
        return letter(visit, chart, request, Optional.empty());
    }

    /** The appeal of the last denial; nothing where there is none. */
    Optional<Letter> appeal(Visit visit, Chart chart, PayerRequest request) {
        return requests.steps(request).reversed().stream()
                .filter(step -> step.move() == PayerMove.DENY)
                .findFirst()
                .flatMap(denial -> letter(visit, chart, request, Optional.of(denial)));
    }

    private Optional<Letter> letter(Visit visit, Chart chart, PayerRequest request, Optional<PayerStep> denial) {
        Optional<RequestCheck> check = checks.of(visit, chart, request.asked().question());
        return check.flatMap(
                c -> c.policy(request.asked().policy()).map(against -> letter(chart, request, c, against, denial)));
    }

    private Letter letter(
            Chart chart, PayerRequest request, RequestCheck check, Against against, Optional<PayerStep> denial) {
        Optional<Insurance> insurance = insurance(chart, against.payer());
        List<Requirement> criteria = denial.map(step -> named(against, step)).orElse(against.now());
        return new Letter(
                chart.patient(),
                insurance.flatMap(Insurance::member),
                insurance.map(Insurance::words).orElse(""),
                request,
                check,
                against,
                criteria,
                Cited.by(criteria),
                Question.details(request.asked().question()),
                reference(request),
                denial,
                checks.hash());
    }

    /** The latest word on that payer; one with a member number before one without. */
    static Optional<Insurance> insurance(Chart chart, String payer) {
        return chart.standing().stream()
                .map(entry -> entry.fact())
                .filter(Insurance.class::isInstance)
                .map(Insurance.class::cast)
                .filter(insurance -> insurance.payer().equals(payer))
                .max(Comparator.comparing((Insurance i) -> i.member().isPresent())
                        .thenComparing(Insurance::on));
    }

    /** The clauses that a denial names; all of them where it names none. */
    private static List<Requirement> named(Against against, PayerStep denial) {
        List<String> ids = Arrays.asList(denial.said("clauses").split(" "));
        List<Requirement> named = against.now().stream()
                .filter(r -> r.all().anyMatch(part -> ids.contains(part.id())))
                .toList();
        return named.isEmpty() ? against.now() : named;
    }

    private String reference(PayerRequest request) {
        return requests.steps(request).reversed().stream()
                .map(step -> step.said("reference"))
                .filter(reference -> !reference.isBlank())
                .findFirst()
                .orElse("");
    }
}
