package org.foramen.medicines;

import java.util.List;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.library.Opioids.Prompt;

/**
 * Something to think of, and whether it is time to.
 *
 * @param prompt what
 * @param truth met: think of it; unknown: something is missing
 * @param verdict the argument of its test; empty where it is about the dose
 * @param because the doses it rests on, where it is about the dose
 */
public record Prompted(Prompt prompt, Truth truth, Optional<Verdict> verdict, List<Entry> because) {
    public Prompted {
        because = List.copyOf(because);
    }
}
