package org.foramen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foramen.chart.BodyMap;
import org.foramen.chart.BodyPart;
import org.foramen.chart.Heard;
import org.foramen.chart.Limb;
import org.foramen.chart.Side;

/** What somebody marked on the body map, in words: "right low back, down the outside of the right leg to the shin". */
final class Marks {
    /** Parts that can be marked on one drawing only, so that their name needs no front or back. */
    private static final Set<BodyPart> PLAIN = Set.of(
            BodyPart.FACE,
            BodyPart.CHEST,
            BodyPart.ABDOMEN,
            BodyPart.GROIN,
            BodyPart.PALM,
            BodyPart.SHIN,
            BodyPart.OCCIPUT,
            BodyPart.UPPER_BACK,
            BodyPart.MID_BACK,
            BodyPart.LOW_BACK,
            BodyPart.BUTTOCK,
            BodyPart.CALF,
            BodyPart.SOLE);

    private Marks() {}

    static String words(BodyMap map) {
        Heard heard = Heard.of(map);
        List<String> said = new ArrayList<>();
        heard.places().forEach(place -> said.add(lower(place.side()) + " " + name(place.part())));
        heard.runs().forEach(run -> said.add(run(run)));
        return said.isEmpty() ? "nothing marked" : String.join(", ", said);
    }

    private static String run(Heard.Run run) {
        String end = name(run.limb().parts(BodyPart.View.FRONT).get(run.last()));
        String course = run.course() == BodyMap.Course.UNSAID ? "" : "the " + lower(run.course()) + " of ";
        String limb = (run.limb() == Limb.ARM ? "arm" : "leg") + (run.side() == Side.BOTH ? "s" : "");
        String whose = run.side() == Side.BOTH ? "both " : "the " + lower(run.side()) + " ";
        return "down " + course + whose + limb + " to the " + end.replace(" (front)", "");
    }

    private static String name(BodyPart part) {
        String plain = part.word().replaceAll("-(front|back|top)$", "").replace('-', ' ');
        return PLAIN.contains(part) ? part.word().replace('-', ' ') : plain + " (" + lower(part.view()) + ")";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
