package org.foramen.exchange;

import java.util.List;

/** What came of reading a record: an intake, or the reasons why it was refused as a whole. */
public sealed interface Reading {
    /** It was read. */
    record Read(Intake intake) implements Reading {}

    /**
     * It was refused, and nothing of it may be stored.
     *
     * @param problems why, at most fifty
     * @param more how many more there are
     */
    record Refused(List<Problem> problems, int more) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }

        /** Every problem on a line of its own, and how many more there are. */
        public String lines() {
            var lines = new StringBuilder();
            problems.forEach(problem -> lines.append(problem).append('\n'));
            if (more > 0) {
                lines.append("and ").append(more).append(" more\n");
            }
            return lines.toString();
        }
    }
}
