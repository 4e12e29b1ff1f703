package org.foramen.command.replay;

import java.util.ArrayList;
import java.util.List;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.knowledge.change.Changes;
import org.foramen.knowledge.yaml.Problem;

/**
 * Two editions of the knowledge, both read.
 *
 * @param before what it was
 * @param after what it is to be
 * @param causes what differs
 */
public record Pair(KnowledgeBase.Loaded before, KnowledgeBase.Loaded after, Causes causes) {
    /** Both read, or every problem of both. */
    public sealed interface Read {}

    /** Both are sound. */
    public record Both(Pair pair) implements Read {}

    /** One of them is not. */
    public record Neither(List<Problem> problems) implements Read {
        public Neither {
            problems = List.copyOf(problems);
        }
    }

    public static Read of(Edition before, Edition after) {
        List<Problem> problems = new ArrayList<>();
        KnowledgeBase was = before.base();
        KnowledgeBase is = after.base();
        if (was instanceof KnowledgeBase.Loaded one && is instanceof KnowledgeBase.Loaded other) {
            Causes causes = new Causes(Changes.between(before, after).all());
            return new Both(
                    new Pair(one, other, causes.and(before, one.clauses()).and(after, other.clauses())));
        }
        for (KnowledgeBase base : List.of(was, is)) {
            if (base instanceof KnowledgeBase.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        return new Neither(problems);
    }
}
