package org.foramen.exchange.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Fact;

/**
 * What was taken from one resource before the whole record is known.
 *
 * @param type its type
 * @param id its id; blank when it has none
 * @param file the number of the original it stands in
 * @param from its first byte there
 * @param to the byte after its last
 * @param content a digest of its bytes
 * @param updated what it says of its version, to be compared with another of the same id
 * @param recorded when its own system wrote it down
 * @param author who wrote it down
 * @param mark where it stands
 * @param facts what it says
 * @param unread what could not be understood of it
 * @param waiting facts that wait for a medicine described elsewhere
 * @param used whether it is of use without saying a fact
 */
record Taken(
        String type,
        String id,
        int file,
        int from,
        int to,
        String content,
        String updated,
        Instant recorded,
        String author,
        Mark mark,
        List<Fact> facts,
        List<Sheet.NotRead> unread,
        Optional<Sheet.Waiting> waiting,
        boolean used) {
    Taken with(List<Fact> settled, List<Sheet.NotRead> left) {
        return new Taken(
                type,
                id,
                file,
                from,
                to,
                content,
                updated,
                recorded,
                author,
                mark,
                settled,
                left,
                Optional.empty(),
                used);
    }

    Taken put(boolean nowUsed) {
        return new Taken(
                type, id, file, from, to, content, updated, recorded, author, mark, facts, unread, waiting, nowUsed);
    }

    /** The same resource without anything it says: another version of it counts. */
    Taken silent() {
        return new Taken(
                type,
                id,
                file,
                from,
                to,
                content,
                updated,
                recorded,
                author,
                mark,
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    /** What tells it from any other resource: its id, or its content when it has none. */
    String key() {
        return type + "/" + (id.isBlank() ? content : id);
    }
}
