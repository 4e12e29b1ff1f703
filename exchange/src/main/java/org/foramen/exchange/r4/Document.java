package org.foramen.exchange.r4;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.foramen.exchange.Fault;
import org.foramen.exchange.Problems;
import org.foramen.exchange.faults.InFiles;
import org.foramen.exchange.faults.InJson;
import org.foramen.exchange.faults.InShape;
import org.foramen.exchange.json.Peek;
import org.foramen.exchange.json.Position;
import org.foramen.exchange.json.Syntax;
import org.foramen.exchange.json.Utf8;
import org.foramen.exchange.r4.Reader.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON document from its first byte to its last.
 *
 * <p>Numbers are bounded by the reader's own rules and the document by whoever opened it, so the tokeniser's own bounds
 * on those are out of the way; its bound on nesting is ours.
 */
final class Document {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Walk.DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final String noun;
    private final Problems problems;
    private final Trail trail = new Trail();

    Document(byte[] bytes, int from, int to, String noun, String file) {
        this.bytes = bytes;
        this.from = afterMark(bytes, from, to);
        this.to = to;
        this.noun = noun;
        this.problems = Problems.in(bytes, file);
    }

    Outcome read(Set<String> wanted, Consumer<Resource> found, Scratch scratch) {
        int odd = wide() ? from : Utf8.fault(bytes, from, to);
        if (odd >= 0) {
            return refused("", odd, InJson.notUnicode(""));
        }
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            var report = new Report(problems, trail, in, from);
            try {
                JsonToken first = in.nextToken();
                if (first != JsonToken.START_OBJECT) {
                    Fault wrong = InShape.wrongForm("A FHIR resource", "an object", Values.found(first));
                    return refused("", report.offset(), wrong);
                }
                if (!begins(in)) {
                    return new Outcome(problems.shown(), 0);
                }
                new Walk(bytes, to, in, trail, report, wanted, found, scratch).document();
            } catch (JacksonException stopped) {
                return stopped(stopped, in);
            }
            ends(in);
            return new Outcome(report.verdict(), report.unshown());
        }
    }

    /** A fault of the text knows where it is; a bound that was passed was passed where the tokeniser now stands. */
    private Outcome stopped(JacksonException stopped, JsonParser in) {
        TokenStreamLocation place = Optional.ofNullable(stopped.getLocation()).orElse(in.currentLocation());
        int at = from + (int) Math.max(0, place.getByteOffset());
        return refused(trail.path(), at, Syntax.fault(stopped, bytes, at, noun, trail.path(), Walk.DEEPEST));
    }

    /** Whether the document is a resource at all; if not, it is named for what it is. */
    private boolean begins(JsonParser in) {
        if (!Peek.text(bytes, from, to, "resourceType").isEmpty()) {
            return true;
        }
        if (Peek.has(bytes, from, to, "hook") || Peek.has(bytes, from, to, "hookInstance")) {
            String hook = Peek.text(bytes, from, to, "hook");
            problems.add("", from, InFiles.cdsRequest(hook));
        } else if (Peek.has(bytes, from, to, "cards")) {
            problems.add("", from, InFiles.cdsResponse());
        } else {
            in.skipChildren();
            problems.add("", from, InShape.missing("resourceType"));
        }
        return false;
    }

    private void ends(JsonParser in) {
        int after = from + (int) in.currentLocation().getByteOffset();
        while (after < to && Character.isWhitespace(bytes[after])) {
            after++;
        }
        if (after < to) {
            problems.add("", after, InJson.trailing(Position.of(bytes, after)));
        }
    }

    private Outcome refused(String path, int offset, Fault fault) {
        problems.add(path, offset, fault);
        return new Outcome(problems.shown(), 0);
    }

    /** Whether the first bytes look like UTF-16 or UTF-32, which the tokeniser would take them for. */
    private boolean wide() {
        for (int i = from; i < Math.min(from + 4, to); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** A byte order mark says what we know already. */
    private static int afterMark(byte[] bytes, int from, int to) {
        boolean mark = to - from >= 3
                && (bytes[from] & 0xff) == 0xef
                && (bytes[from + 1] & 0xff) == 0xbb
                && (bytes[from + 2] & 0xff) == 0xbf;
        return mark ? from + 3 : from;
    }
}
