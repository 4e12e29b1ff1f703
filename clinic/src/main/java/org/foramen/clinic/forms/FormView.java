package org.foramen.clinic.forms;

import java.util.List;

/**
 * A form as it is shown: its questions, what was typed, and what is wrong with it.
 *
 * @param title what it does
 * @param address where it is sent
 * @param back where to go without filling it in; blank where the form is part of its page
 * @param csrf the token that shows it is ours
 * @param intro a sentence above the questions, such as the entry that is taken back; may be blank
 * @param fields its questions
 * @param problems everything wrong with it
 */
public record FormView(
        String title,
        String address,
        String back,
        String csrf,
        String intro,
        List<Field> fields,
        List<Problem> problems) {
    public FormView {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }
}
