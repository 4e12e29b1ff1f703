package org.foramen.clinic.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.chart.Approx;
import org.foramen.chart.BodyMap;
import org.foramen.chart.Fact;
import org.foramen.chart.Limb;
import org.foramen.chart.Pain;
import org.foramen.chart.Place;
import org.foramen.chart.Region;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Zone;

/** Where it hurts: the map as it was marked, and the pain of each area that follows from it. */
final class Pains {
    private static final List<String> BELOW_THE_KNEE = List.of("leg", "calf", "ankle", "foot");

    private Pains() {}

    static List<Fact> of(Replies replies, LocalDate today) {
        BodyMap map = replies.map(today);
        List<Fact> facts = new ArrayList<>();
        if (!map.zones().isEmpty()) {
            facts.add(map);
        }
        areas(map)
                .forEach((area, side) -> facts.add(new Pain(
                        today, new Site(area, side), pattern(map, area), since(replies), worst(replies, area, map))));
        if (map.spread() == Pain.Pattern.RADICULAR && map.zones().stream().anyMatch(Pains::belowTheKnee)) {
            facts.add(Story.seen(today, "leg-pain-below-knee", true));
        }
        if (!replies.blank("day") && !replies.says("day", Replies.UNSURE) && !replies.says("day", "same")) {
            facts.add(Story.seen(today, "pain-" + over(replies.text("day")), true));
        }
        return facts;
    }

    private static Map<Place, Side> areas(BodyMap map) {
        Map<Place, Side> areas = new LinkedHashMap<>();
        for (Zone zone : map.zones()) {
            areas.merge(zone.part().area(), zone.side(), (one, other) -> one == other ? one : Side.BOTH);
        }
        return areas;
    }

    /** That pain runs down a limb is said of the limb; of the back only where no limb was marked. */
    private static Pain.Pattern pattern(BodyMap map, Place area) {
        boolean limb = limb(area);
        boolean limbMarked =
                map.zones().stream().anyMatch(zone -> limb(zone.part().area()));
        return switch (map.spread()) {
            case AXIAL -> limb ? Pain.Pattern.UNSAID : Pain.Pattern.AXIAL;
            case RADICULAR, CLAUDICATION -> limb || !limbMarked ? map.spread() : Pain.Pattern.UNSAID;
            case WIDESPREAD, UNSAID -> map.spread();
        };
    }

    /** The worst of the last week; where back and leg are scored apart, it is that of neither. */
    private static OptionalInt worst(Replies replies, Place area, BodyMap map) {
        if (replies.backAndLeg()) {
            return leg(area) ? replies.number("leg") : spine(area) ? replies.number("back") : OptionalInt.empty();
        }
        return areas(map).size() == 1 ? replies.number("worst") : OptionalInt.empty();
    }

    private static Optional<Approx> since(Replies replies) {
        return Months.read(replies.text("since"));
    }

    private static String over(String day) {
        return switch (day) {
            case "morning" -> "worse-in-the-morning";
            case "evening" -> "worse-towards-evening";
            case "night" -> "worse-at-night";
            default -> "comes-and-goes";
        };
    }

    private static boolean belowTheKnee(Zone zone) {
        return Limb.LEG.step(zone.part()) > 1
                && BELOW_THE_KNEE.contains(zone.part().area().name());
    }

    private static boolean limb(Place area) {
        return area.region() == Region.UPPER_LIMB || leg(area);
    }

    private static boolean leg(Place area) {
        return area.region() == Region.LOWER_LIMB;
    }

    private static boolean spine(Place area) {
        return area.region().half() != Region.Half.NEITHER && !limb(area);
    }
}
