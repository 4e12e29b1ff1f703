package org.foramen.exchange;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.foramen.criteria.Lexicon;
import org.foramen.exchange.facts.Gathered;
import org.foramen.exchange.facts.Gathering;
import org.foramen.exchange.faults.InFiles;
import org.foramen.exchange.json.Position;
import org.foramen.exchange.r4.Reader;

/** A record being taken in, from one document or from many lines. */
final class Intaking {
    private final Gathering gathering;
    private final Reader reader;
    private final List<Original> originals = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    Intaking(Lexicon lexicon, ZonedDateTime now) {
        gathering = new Gathering(lexicon, now);
        reader = Reader.of(Gathering.WANTED, gathering::take);
    }

    /** A Bundle or a single resource. */
    void document(Original original, String noun) {
        begin(original, "");
        byte[] bytes = original.bytes();
        add(reader.read(bytes, 0, bytes.length, noun, ""));
    }

    /** One resource a line; blank lines are passed over. */
    void lines(Original original, String file) {
        begin(original, file);
        byte[] bytes = original.bytes();
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (!blank(bytes, start, end)) {
                line(bytes, start, end, file);
            }
            start = end + 1;
        }
    }

    private void line(byte[] bytes, int start, int end, String file) {
        Reader.Outcome outcome = reader.read(bytes, start, end, "line", file);
        boolean broken = !outcome.problems().isEmpty()
                && outcome.problems().getLast().code().equals("B001");
        if (broken && end == bytes.length) {
            int line = Position.of(bytes, start).line();
            problems.add(new Problem(outcome.problems().getLast().spot(), InFiles.cutLine(line)));
        } else {
            add(outcome);
        }
    }

    private void begin(Original original, String file) {
        originals.add(original);
        gathering.open(original.bytes(), file);
    }

    private void add(Reader.Outcome outcome) {
        problems.addAll(outcome.problems());
        more += outcome.more();
    }

    private static boolean blank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** What came of it all. */
    Reading reading() {
        if (problems.isEmpty()) {
            problems.addAll(gathering.problems());
        }
        if (!problems.isEmpty()) {
            int shown = Math.min(problems.size(), Problems.SHOWN);
            return new Reading.Refused(problems.subList(0, shown), more + problems.size() - shown);
        }
        Gathered gathered = gathering.gathered();
        return new Reading.Read(
                new Intake(gathered.chart(), gathered.counts(), gathered.tasks(), originals, gathered.received()));
    }
}
