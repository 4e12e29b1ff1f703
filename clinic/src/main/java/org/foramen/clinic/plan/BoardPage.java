package org.foramen.clinic.plan;

import java.util.List;
import java.util.Optional;
import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Traced;

/**
 * A person before the board: one page to present them by, what boards decided before, and the form that records this one.
 *
 * @param frame what stands around it
 * @param patient the person's id
 * @param listed for which board day they are listed, and by whom, where they are
 * @param sections what is told of the person, under its headings
 * @param boards what boards decided before, the latest first
 * @param recorded whether a board was just written down
 * @param forms for those who may record: the one that puts them on the list, and the one that says what was decided
 */
public record BoardPage(
        Frame frame,
        String patient,
        Optional<String> listed,
        List<Section> sections,
        List<Traced> boards,
        boolean recorded,
        List<FormView> forms)
        implements Page {
    public BoardPage {
        sections = List.copyOf(sections);
        boards = List.copyOf(boards);
        forms = List.copyOf(forms);
    }

    /** Lines under a heading; who can tell where there are none. */
    public record Section(String heading, List<Traced> lines, String none) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String template() {
        return "plan/board";
    }

    @Override
    public int status() {
        return forms.stream().allMatch(form -> form.problems().isEmpty()) ? 200 : 422;
    }
}
