package org.foramen.clinic.forms;

import java.util.List;

/** What became of something typed: it was understood, or there are problems, all of them told. */
public sealed interface Read<T> {
    /** It was understood. */
    record Understood<T>(T value) implements Read<T> {}

    /** It was not, for these reasons. */
    record Misread<T>(List<Problem> problems) implements Read<T> {
        public Misread {
            problems = List.copyOf(problems);
        }
    }
}
