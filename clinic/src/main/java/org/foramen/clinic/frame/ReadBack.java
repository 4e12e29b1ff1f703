package org.foramen.clinic.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foramen.chart.BodyMap;
import org.foramen.chart.BodyPart;
import org.foramen.chart.Heard;
import org.foramen.chart.Side;

/**
 * Says a body map back to whoever marked it, so that they can tell whether it was understood: "right low back, going down the
 * outside of the right leg below the knee". Left and right are the person's own.
 */
public record ReadBack(Words words) {

    /** One sentence without its full stop; every marked zone is in it. */
    public String of(BodyMap map) {
        Heard heard = Heard.of(map);
        List<String> said = new ArrayList<>();
        heard.places().forEach(place -> said.add(part(place.part(), place.side())));
        heard.runs().forEach(run -> said.add(run(run)));
        return said.isEmpty() ? words.say("map.nothing") : String.join(", ", said);
    }

    /** A part with its side: "right low back", "both knees (front)". */
    public String part(BodyPart part, Side side) {
        return words.say("map." + part.word(), number(side));
    }

    private String run(Heard.Run run) {
        String limb = words.say("map.limb." + word(run.limb()), number(run.side()));
        String course = words.say("map.course." + word(run.course()), limb);
        return words.say("map.run." + word(run.limb()) + "." + run.last(), course, number(run.side()));
    }

    /** How the words files tell the sides apart: 0 left, 1 right, 2 both. */
    private static int number(Side side) {
        return switch (side) {
            case LEFT -> 0;
            case RIGHT -> 1;
            case BOTH -> 2;
            case MIDLINE, UNSAID -> throw new IllegalArgumentException("the body map has a left and a right: " + side);
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
