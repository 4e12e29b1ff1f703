package org.foramen.clinic.charts;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.picture.Picture;

/**
 * One person's chart: the picture, everything that is known, and the form that is open beside it.
 *
 * @param frame what stands around it
 * @param patient the person's id
 * @param recorded what was just added, if anything was
 * @param picture pain, function and treatment over time
 * @param map where it hurts, as it was marked last
 * @param timeline everything, latest first
 * @param forms what this reader may add
 * @param form the form that is open
 */
public record ChartPage(
        Frame frame,
        String patient,
        Optional<String> recorded,
        Optional<Picture> picture,
        Optional<Marking> map,
        Timeline timeline,
        List<Link> forms,
        Optional<FormView> form)
        implements Page {
    public ChartPage {
        forms = List.copyOf(forms);
    }

    /** A form that can be opened. */
    public record Link(String name, String words) {}

    @Override
    public String template() {
        return "charts/chart";
    }

    @Override
    public int status() {
        return form.map(f -> f.problems().isEmpty() ? 200 : 422).orElse(200);
    }

    ChartPage with(FormView open) {
        return new ChartPage(frame, patient, recorded, picture, map, timeline, forms, Optional.of(open));
    }
}
