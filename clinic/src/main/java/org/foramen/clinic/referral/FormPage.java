package org.foramen.clinic.referral;

import java.util.List;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * A page that is one form, with the people above it who may be the same as the one who is written down.
 *
 * @param frame what stands around it
 * @param form the form
 * @param alike people who may be the same
 * @param refer whether a referral can be written down for each of them
 */
public record FormPage(Frame frame, FormView form, List<Somebody> alike, boolean refer) implements Page {
    public FormPage {
        alike = List.copyOf(alike);
    }

    FormPage(Frame frame, FormView form) {
        this(frame, form, List.of(), false);
    }

    /** Somebody who is in the clinic's books already. */
    public record Somebody(String id, String name, String identity) {}

    @Override
    public String template() {
        return "referral/form-page";
    }

    @Override
    public int status() {
        boolean same =
                form.problems().stream().anyMatch(problem -> problem.field().equals(Newcomer.DIFFERENT));
        return form.problems().isEmpty() ? 200 : same ? 409 : 422;
    }
}
