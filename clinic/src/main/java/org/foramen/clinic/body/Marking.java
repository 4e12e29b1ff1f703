package org.foramen.clinic.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.chart.BodyMap;
import org.foramen.chart.BodyPart;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Heard;
import org.foramen.chart.Pain;
import org.foramen.chart.Side;
import org.foramen.chart.Zone;
import org.foramen.clinic.frame.ReadBack;
import org.foramen.clinic.frame.Words;

/**
 * A body map as it is shown: the two drawings, the sentence, and the table behind the picture.
 *
 * @param words the reader's language
 * @param map what was marked
 * @param open zones of which nobody said whether they are meant or their mirror image is
 */
public record Marking(Words words, BodyMap map, Set<Zone> open) {
    private static final List<String> ORDER = List.of("back", "legs", "arms", "head", "trunk");

    public Marking {
        open = Set.copyOf(open);
    }

    /** What somebody marked: they chose the side themselves. */
    public Marking(Words words, BodyMap map) {
        this(words, map, Set.of());
    }

    /** What was marked last on that chart and still counts. */
    public static Optional<Marking> last(Words words, Chart chart) {
        return chart.standing().stream()
                .map(Entry::fact)
                .filter(BodyMap.class::isInstance)
                .map(BodyMap.class::cast)
                .max(Comparator.comparing(BodyMap::on))
                .map(map -> new Marking(words, map));
    }

    /** The sentence, beginning with a capital. */
    public String sentence() {
        String said = new ReadBack(words).of(map);
        return said.substring(0, 1).toUpperCase(words.locale()) + said.substring(1);
    }

    public List<Outline> outlines() {
        return Outline.both();
    }

    public boolean marked(Zone zone) {
        return map.zones().contains(zone);
    }

    /** Whether it may be meant, for nobody said the side. */
    public boolean open(Zone zone) {
        return open.contains(zone) && !marked(zone);
    }

    /** Each marked part with its side, as the table behind the picture lists them. */
    public List<String> listed() {
        ReadBack said = new ReadBack(words);
        Stream<String> certain =
                Heard.of(new BodyMap(map.on(), map.zones(), Pain.Pattern.UNSAID, map.course())).places().stream()
                        .map(place -> said.part(place.part(), place.side()));
        Stream<String> either = open.stream()
                .map(Zone::part)
                .distinct()
                .sorted()
                .map(part -> words.say("map.open", said.part(part, Side.LEFT), said.part(part, Side.RIGHT)));
        return Stream.concat(certain, either).toList();
    }

    /** A part of the body with the zones in it, for choosing from a list. */
    public record Group(String words, List<Zone> zones, boolean marked) {
        public Group {
            zones = List.copyOf(zones);
        }
    }

    /** The zones in a list, by parts of the body. */
    public List<Group> groups() {
        Map<String, List<Zone>> groups = new LinkedHashMap<>();
        ORDER.forEach(group -> groups.put(group, new ArrayList<>()));
        for (BodyPart part : BodyPart.values()) {
            List<Zone> group = Objects.requireNonNull(groups.get(group(part)));
            group.add(Zone.of(part, Side.LEFT));
            group.add(Zone.of(part, Side.RIGHT));
        }
        return groups.entrySet().stream()
                .map(g -> new Group(
                        words.say("map.group." + g.getKey()),
                        g.getValue(),
                        g.getValue().stream().anyMatch(this::marked)))
                .toList();
    }

    private static String group(BodyPart part) {
        return switch (part.area().region()) {
            case HEAD, CERVICAL -> "head";
            case THORACIC, LUMBAR, SACRAL -> "back";
            case TRUNK, ELSEWHERE -> "trunk";
            case UPPER_LIMB -> "arms";
            case LOWER_LIMB -> "legs";
        };
    }

    /** A zone in words: "right low back". */
    public String says(Zone zone) {
        return new ReadBack(words).part(zone.part(), zone.side());
    }

    /** Which way the picture faces, for whoever cannot see it. */
    public String told(Outline outline) {
        return words.say("map.figure." + word(outline));
    }

    public String title(Outline outline) {
        return words.say("map." + word(outline));
    }

    /** What stands at the left edge of the picture: the person's right from the front, their left from behind. */
    public String atLeft(Outline outline) {
        return words.say(word(outline).equals("front") ? "map.your-right" : "map.your-left");
    }

    public String atRight(Outline outline) {
        return words.say(word(outline).equals("front") ? "map.your-left" : "map.your-right");
    }

    private static String word(Outline outline) {
        return outline.view().name().toLowerCase(Locale.ROOT);
    }
}
