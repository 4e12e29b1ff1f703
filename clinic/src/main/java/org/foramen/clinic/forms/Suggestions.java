package org.foramen.clinic.forms;

import java.util.List;

/** Words that a field suggests without insisting on them. */
final class Suggestions {
    private Suggestions() {}

    static List<Field.Option> of(List<String> words) {
        return words.stream()
                .map(word -> new Field.Option(word.replace('-', ' '), ""))
                .toList();
    }
}
