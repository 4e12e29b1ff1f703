package org.foramen.clinic.payer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Words;
import org.foramen.page.RequestCheck;
import org.foramen.page.RequestCheck.Against;
import org.foramen.page.Requirement;
import org.foramen.store.PayerMove;
import org.foramen.store.PayerRequest;
import org.foramen.store.PayerStep;

/**
 * One request to a payer: what is asked clause by clause, what shows it, what is missing and who supplies it, and what
 * was done so far.
 *
 * @param frame what stands around it
 * @param request the request
 * @param check the request held against the chart; empty where it cannot be read any more
 * @param against what its policy says; empty where the policy does not speak for the person and the day
 * @param cited the entries that are cited, numbered
 * @param member the number under which the payer knows the person, where it is recorded
 * @param closers the forms that close gaps
 * @param steps what was done so far
 * @param form the form that is open beside it
 * @param done what was just done, if anything was
 */
public record RequestPage(
        Frame frame,
        PayerRequest request,
        Optional<RequestCheck> check,
        Optional<Against> against,
        Cited cited,
        Optional<String> member,
        Closers closers,
        List<PayerStep> steps,
        Optional<FormView> form,
        Optional<String> done)
        implements Page {
    private static final List<String> ORDER = List.of(
            "on",
            "how",
            "level",
            "reference",
            "code",
            "from",
            "to",
            "units",
            "clauses",
            "words",
            "why",
            "what",
            "title-on-it",
            "clause",
            "supports",
            "due",
            "due-why");

    public RequestPage {
        steps = List.copyOf(steps);
    }

    @Override
    public String template() {
        return "payer/request";
    }

    @Override
    public int status() {
        return form.map(f -> f.problems().isEmpty() ? 200 : 422).orElse(200);
    }

    /** Whether the payer has denied it at least once. */
    public boolean denied() {
        return steps.stream().anyMatch(step -> step.move() == PayerMove.DENY);
    }

    /** This page's own address. */
    public String address() {
        return Addresses.of(request);
    }

    /** The clauses judged with the request that stand so, and have a say or not. */
    public List<Requirement> standing(boolean heard, List<Requirement.State> states) {
        return against.stream()
                .flatMap(a -> a.now().stream())
                .filter(r -> r.heard() == heard && states.contains(r.state()))
                .toList();
    }

    /** What was said with a step, each field in the reader's words. */
    public List<Said> fields(PayerStep step) {
        return step.said().keySet().stream()
                .filter(field -> !List.of("entry", "supports").contains(field))
                .sorted(Comparator.comparingInt(ORDER::indexOf))
                .map(field -> said(step, field))
                .toList();
    }

    private Said said(PayerStep step, String field) {
        Words words = frame.words();
        String form = "form.payer-" + step.move().word() + "." + field;
        String label = words.known(form).orElseGet(() -> words.say("payer.said." + field));
        String text = step.said(field);
        return new Said(label, words.known(form + "." + text).orElse(text));
    }

    /** One thing that was said with a step. */
    public record Said(String label, String value) {}

    RequestPage with(FormView open) {
        return new RequestPage(frame, request, check, against, cited, member, closers, steps, Optional.of(open), done);
    }
}
