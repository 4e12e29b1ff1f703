package org.foramen.clinic.payer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Kind;
import org.foramen.clinic.charts.Forms;
import org.foramen.clinic.forms.FactForm;
import org.foramen.clinic.frame.Visit;
import org.foramen.page.Requirement;
import org.foramen.store.PayerRequest;

/**
 * The forms that close gaps of one request, as far as the reader may use them.
 *
 * @param visit who reads
 * @param request the request
 * @param forms the forms of the chart page
 */
public record Closers(Visit visit, PayerRequest request, Forms forms) {

    /** A form that closes a gap; without an address for those who may not use it, who see whom to turn to. */
    public record Link(String words, Optional<String> address) {}

    /** The forms for one gap. */
    public List<Link> of(Requirement requirement) {
        Stream<Link> facts = requirement.closing().kinds().stream().flatMap(kind -> forms(kind));
        Stream<Link> asked = requirement.closing().fields().isEmpty()
                ? Stream.empty()
                : Stream.of(own("payer.close.request", "/question"));
        return Stream.concat(facts, asked).distinct().toList();
    }

    private Stream<Link> forms(Kind kind) {
        return kind == Kind.DOCUMENT
                ? Stream.of(own("payer.close.document", "/documents"))
                : forms.all().stream()
                        .filter(form -> records(form.name(), kind))
                        .map(this::link);
    }

    private static boolean records(String form, Kind kind) {
        return form.equals(kind.word()) || form.equals("block") && kind == Kind.INTERVENTION;
    }

    private Link link(FactForm form) {
        String words = visit.words().say("form." + form.name() + ".title");
        String address = "/patients/" + request.patient() + "/add/" + form.name() + "#form";
        return new Link(words, visit.can(form.action()) ? Optional.of(address) : Optional.empty());
    }

    private Link own(String words, String below) {
        return new Link(visit.words().say(words), Optional.of(Addresses.of(request) + below + "#form"));
    }
}
