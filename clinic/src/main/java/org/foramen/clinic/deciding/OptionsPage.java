package org.foramen.clinic.deciding;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;

/**
 * What could be done for a person, side by side: for the person at home, for both in the consulting room, and on paper.
 *
 * @param frame what stands around it
 * @param patient the person's id; empty on the person's own page
 * @param cards everything that could be done
 * @param urgent whether something was found that cannot wait
 * @param goals what the person wants to be able to do
 * @param values what matters most to them, as last written
 * @param decided what both came to, the latest first
 * @param consents consent given, declined, taken back, the latest first
 * @param recorded what was just written down
 * @param forms what this reader may write down
 */
public record OptionsPage(
        Frame frame,
        Optional<String> patient,
        List<Card> cards,
        boolean urgent,
        List<String> goals,
        Optional<Mattering> values,
        List<String> decided,
        List<String> consents,
        Optional<String> recorded,
        List<FormView> forms)
        implements Page {
    public OptionsPage {
        cards = List.copyOf(cards);
        goals = List.copyOf(goals);
        decided = List.copyOf(decided);
        consents = List.copyOf(consents);
        forms = List.copyOf(forms);
    }

    /** What matters, the most important first, what is asked, and when that was written. */
    public record Mattering(List<String> first, String questions, String day) {
        public Mattering {
            first = List.copyOf(first);
        }
    }

    /** Where this page is; its printed form is below it. */
    public String address() {
        return patient.map(id -> "/patients/" + id + "/options").orElse("/my/options");
    }

    @Override
    public String template() {
        return "deciding/options";
    }

    @Override
    public int status() {
        return forms.stream().anyMatch(form -> !form.problems().isEmpty()) ? 422 : 200;
    }
}
