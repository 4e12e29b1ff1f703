package org.foramen.command.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose answers change, and how.
 *
 * @param before the hash of the one edition
 * @param after the hash of the other
 * @param people how many were put to both
 * @param counts of how many people each part of the page, and each policy, procedure or rule in it, is answered differently
 * @param changed those people
 * @param unread what could not be read
 */
public record Replayed(
        String before, String after, int people, Map<String, Count> counts, List<Person> changed, List<String> unread) {
    /** The parts in the order in which a clinician reads them; any other comes after. */
    private static final List<String> ORDER =
            List.of("alarms", "candidacy", "generators", "options", "safety", "coverage", "positions");

    public Replayed {
        changed = List.copyOf(changed);
        unread = List.copyOf(unread);
    }

    /**
     * Of how many people a part of the page is answered differently.
     *
     * @param people how many
     * @param by what, and of how many
     */
    public record Count(int people, Map<String, Integer> by) {}

    /** Somebody with the answers that are other ones, on the day they were asked. */
    public record Person(String name, String day, List<Answer> answers) {
        public Person {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer that is another one.
     *
     * @param part of what the page speaks there: "coverage"
     * @param of the procedure, and the policy or position
     * @param about the rule, or "verdict", "earliest", "listed"
     * @param was what it was
     * @param is what it is
     * @param because the changes that it comes from, as {@code diff} tells them
     */
    public record Answer(String part, List<String> of, String about, String was, String is, List<String> because) {
        public Answer {
            of = List.copyOf(of);
            because = List.copyOf(because);
        }

        String counted() {
            return of.isEmpty() ? about.split(" ", 2)[0] : of.getLast();
        }
    }

    static Map<String, Count> counted(List<Person> changed) {
        Map<String, Map<String, Set<String>>> all = new LinkedHashMap<>();
        for (Person person : changed) {
            for (Answer answer : person.answers()) {
                all.computeIfAbsent(answer.part(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(answer.counted(), none -> new LinkedHashSet<>())
                        .add(person.name());
            }
        }
        Map<String, Count> counts = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>(all.keySet());
        parts.sort(Comparator.comparing(Replayed::place));
        parts.forEach(part -> counts.put(part, count(all.getOrDefault(part, Map.of()))));
        return counts;
    }

    private static int place(String part) {
        int place = ORDER.indexOf(part);
        return place < 0 ? ORDER.size() : place;
    }

    private static Count count(Map<String, Set<String>> by) {
        Map<String, Integer> each = new LinkedHashMap<>();
        by.forEach((name, people) -> each.put(name, people.size()));
        long people =
                by.values().stream().flatMap(Collection::stream).distinct().count();
        return new Count((int) people, each);
    }
}
