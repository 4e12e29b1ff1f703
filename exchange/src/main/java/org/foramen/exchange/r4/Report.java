package org.foramen.exchange.r4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.foramen.exchange.Fault;
import org.foramen.exchange.Problem;
import org.foramen.exchange.Problems;
import org.foramen.exchange.Spot;
import org.foramen.exchange.faults.InShape;
import org.foramen.exchange.faults.Quote;
import tools.jackson.core.JsonParser;

/**
 * Says what is wrong at the element being read, and notices when a document is another release of FHIR: then that is
 * the one thing to say.
 */
final class Report {
    /** A shape of another release: where it stood, and the words once it is known which release it is. */
    private record Sign(Spot spot, Function<String, Fault> words) {}

    private static final int ENOUGH = 1000;

    private final Problems problems;
    private final Trail trail;
    private final JsonParser in;
    private final int base;
    private final List<Sign> signs = new ArrayList<>();
    private final Map<String, Integer> votes = new TreeMap<>();
    private int signed;
    private boolean sure;
    private int strange;

    Report(Problems problems, Trail trail, JsonParser in, int base) {
        this.problems = problems;
        this.trail = trail;
        this.in = in;
        this.base = base;
    }

    /** At the token being read. */
    void here(Function<String, Fault> words) {
        if (!enough()) {
            at(offset(), words);
        }
    }

    /** Counts one more where so much is wrong that looking closer at each would only cost time. */
    private boolean enough() {
        boolean enough = problems.count() >= ENOUGH;
        if (enough) {
            problems.addUnshown();
        }
        return enough;
    }

    /** At that byte of the element being read. */
    void at(int offset, Function<String, Fault> words) {
        if (problems.room()) {
            String path = trail.path();
            problems.add(path, offset, words.apply(path));
        } else {
            problems.addUnshown();
        }
    }

    int count() {
        return problems.count();
    }

    int offset() {
        return base + (int) in.currentTokenLocation().getByteOffset();
    }

    void unknownProperty(Shape shape, String name) {
        if (enough()) {
            return;
        }
        List<String> releases = Releases.ofProperty(shape.name(), name);
        unknown(name, releases, release -> InShape.otherRelease(name, shape.name(), release));
        if (problems.room()) {
            Optional<String> meant = Likeness.nearest(name, shape.names());
            problems.add(path(name), offset(), InShape.unknownProperty(name, shape.name(), meant));
        } else {
            problems.addUnshown();
        }
    }

    void unknownType(String type) {
        if (enough()) {
            return;
        }
        unknown("", Releases.ofType(type), release -> InShape.otherReleaseType(type, release));
        here(path -> InShape.unknownType(type, Likeness.nearest(type, R4.table().resources())));
    }

    /** An element that is an array where it should not be, or text where an object is wanted. */
    void wrongForm(Shape shape, Property property, String form, String wanted, String found) {
        if (enough()) {
            return;
        }
        note(
                "",
                Releases.ofForm(shape.name(), property.name(), form),
                release -> InShape.otherReleaseForm(shape.name() + "." + property.name(), release));
        here(path -> InShape.wrongForm(path, wanted, found));
    }

    /** The element being read, or its property of that name. */
    private String path(String name) {
        return name.isEmpty() ? trail.path() : trail.path() + "." + Quote.bare(name);
    }

    /** A thing R4 does not have: it speaks for another release, or for none. */
    private void unknown(String name, List<String> releases, Function<String, Fault> words) {
        note(name, releases, words);
        sure |= !releases.isEmpty();
        strange += releases.isEmpty() ? 1 : 0;
    }

    private void note(String name, List<String> releases, Function<String, Fault> words) {
        if (releases.isEmpty()) {
            return;
        }
        signed++;
        releases.forEach(release -> votes.merge(release, 1, Integer::sum));
        if (signs.isEmpty()) {
            signs.add(new Sign(problems.spot(path(name), offset()), words));
        }
    }

    /**
     * What is to be shown: the one release that this is, where a thing only another release has was found and as many
     * point to one as are simply unknown; where only forms differ, where at least half of all problems do.
     */
    List<Problem> verdict() {
        boolean another = sure ? signed >= strange : signed * 2 >= problems.count();
        if (signs.isEmpty() || !another) {
            return problems.shown();
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        String release = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .reduce((one, other) -> one + " or " + other)
                .orElse("");
        Sign sign = signs.getFirst();
        return List.of(new Problem(sign.spot(), sign.words().apply(release)));
    }

    /** Whether what is shown is not all there is. */
    int unshown() {
        return verdict().size() == 1 && problems.count() > 1 ? 0 : Math.max(0, problems.count() - Problems.SHOWN);
    }
}
