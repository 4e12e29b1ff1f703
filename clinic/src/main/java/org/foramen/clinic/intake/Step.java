package org.foramen.clinic.intake;

import java.util.List;

/**
 * One page of questions.
 *
 * @param id its name in the address
 * @param part the part of the task list it belongs to
 * @param questions what is asked on it
 */
record Step(String id, String part, List<Question> questions) {
    Step {
        questions = List.copyOf(questions);
    }

    static Step of(String id, String part, Question... questions) {
        return new Step(id, part, List.of(questions));
    }

    List<String> fields() {
        return questions.stream().flatMap(q -> q.fields().stream()).toList();
    }
}
