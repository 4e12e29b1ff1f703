package org.foramen.exchange.facts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.exchange.Fault;
import org.foramen.exchange.r4.Node;
import org.foramen.exchange.r4.Resource;

/** The marks a resource carries beside what it says: its id and version, who wrote it down, and when. */
final class Marks {
    private static final List<String> WRITTEN = List.of(
            "recordedDate",
            "issued",
            "authoredOn",
            "dateAsserted",
            "authored",
            "whenHandedOver",
            "effectiveDateTime",
            "effectiveInstant",
            "performedDateTime",
            "started");
    private static final String UNSIGNED = "record";
    private static final Fault NOTHING = Fault.of("", "");
    private static final Mark NOWHERE = new Mark(0, "", 0, NOTHING);

    private Marks() {}

    /** A resource that is only kept. */
    static Taken kept(Resource resource, int file) {
        return new Taken(
                resource.type(),
                "",
                file,
                resource.from(),
                resource.to(),
                "",
                "",
                Instant.EPOCH,
                UNSIGNED,
                NOWHERE,
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    static Taken taken(Sheet sheet, Resource resource, int file, byte[] bytes, Instant now) {
        Node node = resource.node();
        String version =
                node.at("meta").text("lastUpdated") + " " + node.at("meta").text("versionId");
        return new Taken(
                resource.type(),
                node.text("id"),
                file,
                resource.from(),
                resource.to(),
                digest(bytes, resource.from(), resource.to()),
                version,
                recorded(node, now),
                author(node),
                new Mark(file, node.path(), node.offset(), NOTHING),
                sheet.facts(),
                sheet.unread(),
                sheet.waiting(),
                sheet.used());
    }

    /** When its own system wrote it down, as far as it says, and never later than now. */
    private static Instant recorded(Node node, Instant now) {
        Stream<String> said = Stream.concat(
                WRITTEN.stream().map(node::text),
                Stream.of(
                        node.at("performedPeriod").text("end"),
                        node.at("effectivePeriod").text("end"),
                        node.at("period").text("end"),
                        node.at("performedPeriod").text("start"),
                        node.at("effectivePeriod").text("start"),
                        node.at("period").text("start"),
                        node.at("meta").text("lastUpdated")));
        return said.filter(text -> !text.isBlank())
                .findFirst()
                .flatMap(When::moment)
                .filter(moment -> moment.isBefore(now))
                .orElse(now);
    }

    private static String author(Node node) {
        return Stream.of(
                        node.at("asserter").text("display"),
                        node.at("recorder").text("display"),
                        node.at("performer").text("display"),
                        node.at("performer").at("actor").text("display"),
                        node.at("requester").text("display"),
                        node.at("informationSource").text("display"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(UNSIGNED);
    }

    /** Of several versions of one resource the latest speaks, and of equal ones the last; the same said twice counts once. */
    static List<Taken> latest(List<Taken> all) {
        Map<String, Integer> best = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Taken one = all.get(i);
            int now = i;
            if (!one.content().isBlank()) {
                best.merge(
                        one.key(),
                        now,
                        (old, other) ->
                                all.get(other).updated().compareTo(all.get(old).updated()) >= 0 ? other : old);
            }
        }
        List<Taken> speaking = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Taken one = all.get(i);
            boolean speaks = best.getOrDefault(one.key(), i) == i;
            speaking.add(speaks ? one : one.silent());
        }
        return speaking;
    }

    private static String digest(byte[] bytes, int from, int to) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, to - from);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
