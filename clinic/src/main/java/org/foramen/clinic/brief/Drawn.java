package org.foramen.clinic.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foramen.chart.BodyMap;
import org.foramen.chart.BodyPart;
import org.foramen.chart.Pain;
import org.foramen.chart.Region;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.chart.Zone;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.frame.Words;

/** Marks on the drawing of a body where recorded pain lies, for people who have marked nothing themselves. */
final class Drawn {
    /** What "the leg" and "the arm" mean where nobody said which part of them. */
    private static final Set<String> WHOLE_LIMBS = Set.of("leg", "arm");

    private Drawn() {}

    /** The pains as a drawing; nothing where none of them lies in a part that is drawn. */
    static Optional<Marking> of(Words words, List<Pain> pains) {
        List<Zone> said = zones(pains.stream().filter(pain -> pain.where().side() != Side.UNSAID));
        List<Zone> open = zones(pains.stream().filter(pain -> pain.where().side() == Side.UNSAID));
        if (said.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        BodyMap map = new BodyMap(pains.getFirst().on(), said, Pain.Pattern.UNSAID, BodyMap.Course.UNSAID);
        return Optional.of(new Marking(words, map, Set.copyOf(open)));
    }

    private static List<Zone> zones(Stream<Pain> pains) {
        return pains.flatMap(pain -> Arrays.stream(BodyPart.values())
                        .filter(part -> lies(pain.where(), part))
                        .flatMap(part -> sides(pain.where()).stream().map(side -> Zone.of(part, side))))
                .distinct()
                .toList();
    }

    private static boolean lies(Site where, BodyPart part) {
        if (where.place().equals(part.area())) {
            return true;
        }
        Region region = where.place().region();
        boolean limb = WHOLE_LIMBS.contains(where.place().name())
                && part.area().region() == region
                && !part.area().name().equals("hip");
        boolean spine = where.place().name().equals("lumbar")
                        && part.area().name().equals("low-back")
                || where.place().name().equals("cervical") && part.area().name().equals("neck");
        return limb || spine;
    }

    /** A side that was not said may be either: such zones are drawn open, and never as marked. */
    private static List<Side> sides(Site where) {
        return switch (where.side()) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case BOTH, MIDLINE, UNSAID -> List.of(Side.LEFT, Side.RIGHT);
        };
    }
}
