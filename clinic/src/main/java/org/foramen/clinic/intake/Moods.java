package org.foramen.clinic.intake;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.foramen.chart.Answers;

/** The questionnaires of mood: the short one first, the long ones only where it calls for them. */
final class Moods {
    /** From here on, of 6, a half of the PHQ-4 calls for the whole questionnaire; the cut of the PHQ-2 and the GAD-2. */
    private static final int CALLS = 3;

    /** The highest answer to an item. */
    private static final int MOST = 3;

    /** The item of the PHQ-9 about thoughts of being better off dead. */
    static final String HARM = "phq9-9";

    private Moods() {}

    static boolean low(Replies replies) {
        return calls(replies, "phq4-3", "phq4-4");
    }

    static boolean worried(Replies replies) {
        return calls(replies, "phq4-1", "phq4-2");
    }

    /** Thoughts of being better off dead or of hurting oneself, on any day. */
    static boolean harm(Replies replies) {
        return low(replies) && replies.number(HARM).orElse(0) > 0;
    }

    static Answers phq4(Replies replies) {
        return answers("phq-4", replies, Map.of(1, "phq4-1", 2, "phq4-2", 3, "phq4-3", 4, "phq4-4"));
    }

    /** The first two items of the long questionnaire were asked by the short one. */
    static Answers phq9(Replies replies) {
        return longer("phq-9", replies, "phq9-", 9, "phq4-3", "phq4-4");
    }

    static Answers gad7(Replies replies) {
        return longer("gad-7", replies, "gad7-", 7, "phq4-1", "phq4-2");
    }

    private static Answers longer(String id, Replies replies, String name, int items, String one, String two) {
        Map<Integer, String> names = new TreeMap<>(Map.of(1, one, 2, two));
        for (int item = 3; item <= items; item++) {
            names.put(item, name + item);
        }
        return answers(id, replies, names);
    }

    static Answers answers(String instrument, Replies replies, Map<Integer, String> names) {
        Map<Integer, Integer> given = new TreeMap<>();
        names.forEach((item, name) -> {
            OptionalInt answer = replies.number(name);
            if (answer.isPresent()) {
                given.put(item, answer.getAsInt());
            }
        });
        return Answers.of(instrument, given);
    }

    /** An answer that is not known is not zero: beside one that is known it may be the most there is. */
    private static boolean calls(Replies replies, String one, String two) {
        boolean any = replies.number(one).isPresent() || replies.number(two).isPresent();
        return any && replies.number(one).orElse(MOST) + replies.number(two).orElse(MOST) >= CALLS;
    }
}
