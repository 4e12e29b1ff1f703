package org.foramen.clinic.referral;

import java.util.List;
import org.foramen.chart.Referral;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * One referral: red flags first, then what was asked, how far the intake has come, and what is decided.
 *
 * @param frame what stands around it
 * @param row the same as in the list
 * @param clinical whether the reader may see clinical reasoning
 * @param flags the alarms that ring, with what to do
 * @param unasked what nobody has asked about yet, as questions
 * @param referral what was asked
 * @param reached how the person is reached, in words
 * @param carers who may answer for them
 * @param decide the decision; empty where the reader may not decide
 */
public record ReferralPage(
        Frame frame,
        TriagePage.Row row,
        boolean clinical,
        List<Flag> flags,
        List<String> unasked,
        Referral referral,
        String reached,
        List<Deputy> carers,
        List<FormView> decide)
        implements Page {
    public ReferralPage {
        flags = List.copyOf(flags);
        unasked = List.copyOf(unasked);
        carers = List.copyOf(carers);
        decide = List.copyOf(decide);
    }

    /** An alarm that rings, and what to do. */
    public record Flag(String says, String action) {}

    /** Somebody who may answer for the person. */
    public record Deputy(long id, String words, boolean now) {}

    @Override
    public String template() {
        return "referral/referral";
    }

    @Override
    public int status() {
        return decide.stream().anyMatch(form -> !form.problems().isEmpty()) ? 422 : 200;
    }
}
