package org.foramen.clinic.charts;

import org.foramen.clinic.forms.FormView;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Words;

/**
 * A form alone, to be opened in place beside the chart.
 *
 * @param words the reader's language
 * @param form the form
 */
public record FormPart(Words words, FormView form) implements Page {
    @Override
    public String template() {
        return "charts/form-part";
    }

    @Override
    public int status() {
        return form.problems().isEmpty() ? 200 : 422;
    }
}
