package org.foramen.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a body map says, in the order in which it is read back: the places, then where the pain runs. Every marked zone is in
 * exactly one of them, and nothing else is.
 *
 * @param places parts that are named one by one, from the head down
 * @param runs pain that runs from the root of a limb towards its end without a gap
 */
public record Heard(List<Mention> places, List<Run> runs) {
    public Heard {
        places = List.copyOf(places);
        runs = List.copyOf(runs);
    }

    /** A part of the body with its side, both where left and right are marked. */
    public record Mention(BodyPart part, Side side) {}

    /**
     * Pain along a limb.
     *
     * @param limb which
     * @param side whose side: left, right or both
     * @param last the last step it reaches
     * @param course along which face
     */
    public record Run(Limb limb, Side side, int last, BodyMap.Course course) {}

    /** What that map says. Pain runs along a limb only where the person said that it does. */
    public static Heard of(BodyMap map) {
        Set<Zone> left = EnumSet.noneOf(Zone.class);
        left.addAll(map.zones());
        List<Run> runs = new ArrayList<>();
        if (map.spread() == Pain.Pattern.RADICULAR || map.spread() == Pain.Pattern.CLAUDICATION) {
            for (Limb limb : Limb.values()) {
                runs.addAll(runs(limb, map, left));
            }
        }
        return new Heard(mentions(left), runs);
    }

    private static List<Run> runs(Limb limb, BodyMap map, Set<Zone> left) {
        List<Run> runs = new ArrayList<>();
        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            List<Zone> along = left.stream()
                    .filter(z -> z.side() == side && limb.step(z.part()) >= 0)
                    .toList();
            Set<Integer> steps = new TreeSet<>();
            along.forEach(zone -> steps.add(limb.step(zone.part())));
            if (steps.size() > 1 && steps.size() == 1 + last(steps)) {
                runs.add(new Run(limb, side, last(steps), course(limb, map, along)));
                along.forEach(left::remove);
            }
        }
        return both(runs);
    }

    private static int last(Set<Integer> steps) {
        return steps.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** As they said for a leg; else the face on which alone it was marked. */
    private static BodyMap.Course course(Limb limb, BodyMap map, List<Zone> along) {
        if (limb == Limb.LEG && map.course() != BodyMap.Course.UNSAID) {
            return map.course();
        }
        boolean front = along.stream().anyMatch(zone -> zone.part().view() == BodyPart.View.FRONT);
        boolean back = along.stream().anyMatch(zone -> zone.part().view() == BodyPart.View.BACK);
        return front && back ? BodyMap.Course.UNSAID : front ? BodyMap.Course.FRONT : BodyMap.Course.BACK;
    }

    /** Right and left as one where they run alike. */
    private static List<Run> both(List<Run> runs) {
        if (runs.size() == 2) {
            Run right = runs.getFirst();
            Run both = new Run(right.limb(), Side.BOTH, right.last(), right.course());
            if (new Run(right.limb(), Side.LEFT, right.last(), right.course()).equals(runs.getLast())) {
                return List.of(both);
            }
        }
        return runs;
    }

    private static List<Mention> mentions(Set<Zone> zones) {
        Map<BodyPart, Side> sides = new EnumMap<>(BodyPart.class);
        for (Zone zone : zones) {
            sides.merge(zone.part(), zone.side(), (one, other) -> Side.BOTH);
        }
        return sides.entrySet().stream()
                .map(part -> new Mention(part.getKey(), part.getValue()))
                .toList();
    }
}
