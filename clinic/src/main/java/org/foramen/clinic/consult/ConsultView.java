package org.foramen.clinic.consult;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.page.ConsultPage;
import org.foramen.page.Line;
import org.foramen.page.Need;
import org.foramen.page.Stop;

/**
 * The consult on the screen.
 *
 * @param frame what stands around it
 * @param patient the person's id
 * @param tab which of the person's pages it is: consult, or coverage alone
 * @param consult the answer
 * @param query the question, as it stands in the address
 * @param request the fields in which a procedure is asked for
 * @param details the fields that say how it is meant to be done
 * @param problems what is wrong with them
 * @param decision the form in which a decision is recorded, for those who may
 * @param recorded what was just recorded, if anything was
 * @param story who an invented person is
 * @param marking what was marked last on the body map
 */
public record ConsultView(
        Frame frame,
        String patient,
        Tab tab,
        ConsultPage consult,
        String query,
        List<Field> request,
        List<Field> details,
        List<Problem> problems,
        Optional<FormView> decision,
        Optional<Told> recorded,
        Optional<Story> story,
        Optional<Marking> marking)
        implements Page {
    public ConsultView {
        request = List.copyOf(request);
        details = List.copyOf(details);
        problems = List.copyOf(problems);
    }

    /** Which of a person's pages shows the answer: all of it, or what concerns the payer alone. */
    public enum Tab {
        CONSULT,
        COVERAGE;

        /** The word in addresses and templates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the line at that place belongs on this page. */
        boolean shows(String place) {
            return this == CONSULT || place.contains("-cover-");
        }
    }

    @Override
    public String template() {
        return "consult/" + tab.word();
    }

    @Override
    public int status() {
        boolean misread = !problems.isEmpty()
                || decision.map(form -> !form.problems().isEmpty()).orElse(false);
        return misread ? 422 : 200;
    }

    /** The number of the option that the lower half of the page is about: what was asked for, else the first. */
    public int focus() {
        return consult.focus();
    }

    /** Where the form is that answers a question, for those who may fill it in; it leads back to that place of the page. */
    public Optional<String> supply(Need need, String place) {
        return Supply.address(frame.visit(), patient, need, here(place));
    }

    /** This page with its question, at a place of it. */
    public String here(String place) {
        return address() + (query.isEmpty() ? "" : "?" + query) + "#" + place;
    }

    /** This page's own address, without the question. */
    public String address() {
        return "/patients/" + patient + "/" + tab.word();
    }

    /** What was decided of the line at that place, where it is something that stops the option in focus. */
    public List<Stop> stops(String place, Line line) {
        return place.startsWith("choice-" + focus() + "-safe-part-")
                ? consult.choices().get(focus()).stops().stream()
                        .filter(stop -> stop.rule().equals(line.id()))
                        .toList()
                : List.of();
    }

    /** Where a physician goes on against a stop, or countersigns. */
    public String decide(String what, String rule) {
        return address() + "/" + what + "?rule=" + URLEncoder.encode(rule, StandardCharsets.UTF_8)
                + (query.isEmpty() ? "" : "&" + query);
    }

    /** How the truth of one of the nine answers is worded. */
    public String kind(String answer) {
        return Lines.answer(answer);
    }

    /** Whether anything was said of how it is meant to be done. */
    public boolean detailed() {
        return details.stream().anyMatch(field -> !field.typed().isBlank());
    }

    /** Where the argument of the line at that place is shown. */
    public String why(String place) {
        return address() + "/why?at=" + place + (query.isEmpty() ? "" : "&" + query);
    }
}
