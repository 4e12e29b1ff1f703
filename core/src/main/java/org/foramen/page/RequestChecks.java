package org.foramen.page;

import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.care.Consult;
import org.foramen.care.Coverage.Covered;
import org.foramen.care.Option;
import org.foramen.chart.Site;
import org.foramen.criteria.Weigh;
import org.foramen.library.Library;
import org.foramen.library.Reach;

/** Makes the check of a request out of a consult that was asked about a procedure. */
public final class RequestChecks {
    private final Consult consult;
    private final Words words;

    private RequestChecks(Consult consult, Words words) {
        this.consult = consult;
        this.words = words;
    }

    /** The check of what was asked for; nothing where nothing was. */
    public static Optional<RequestCheck> of(Library library, Consult consult) {
        RequestChecks checks = new RequestChecks(consult, Words.of(library, consult.view()));
        return consult.asked().map(checks::of);
    }

    private RequestCheck of(Option option) {
        Leaves leaves = new Leaves(words);
        return new RequestCheck(
                option.procedure().name(),
                option.request().sites().stream().map(Site::toString).collect(Collectors.joining(", ")),
                consult.service(),
                option.coverage().stream().map(c -> against(option, c)).toList(),
                option.authorizations().stream().map(leaves::leave).toList());
    }

    private RequestCheck.Against against(Option option, Covered covered) {
        Weigh.Force force = covered.advice() ? Weigh.Force.ADVICE : Weigh.Force.COVERAGE;
        Requirements requirements = new Requirements(consult.view(), words, option.request(), force);
        return new RequestCheck.Against(
                covered.policy().id(),
                covered.policy().name(),
                covered.policy().version(),
                covered.policy().payer(),
                covered.verdict().truth(),
                covered.advice(),
                covered.reach().map(this::place).orElse(""),
                requirements.now(covered.verdict()),
                requirements.later(covered.later()),
                covered.counts().stream().map(Counts::of).toList(),
                ConsultPages.earliest(covered.earliest()),
                covered.policy().notes());
    }

    private String place(Reach reach) {
        return Choices.place(reach, words);
    }
}
