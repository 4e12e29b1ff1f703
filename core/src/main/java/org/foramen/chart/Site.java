package org.foramen.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place with its side: "L4-5 left", "sacroiliac both", "L5 root right", "neck".
 *
 * @param place where
 * @param side which side; {@link Side#UNSAID} when nobody wrote it down
 */
public record Site(Place place, Side side) {
    private static final Side[] SIDES = Side.values();
    private static final Site[] CODED = coded();

    /** The site of that text, or nothing when the place does not exist. */
    public static Optional<Site> of(String text) {
        String plain = text.strip();
        Side side = Side.UNSAID;
        int blank = plain.lastIndexOf(' ');
        if (blank > 0 && side(plain.substring(blank + 1)) != Side.UNSAID) {
            side = side(plain.substring(blank + 1));
            plain = plain.substring(0, blank);
        }
        Side told = side;
        return Place.named(plain).map(place -> new Site(place, told == Side.UNSAID ? place.only() : told));
    }

    /**
     * The sites of a list: "L4-5 and L5-S1 left" is two sites on the left, "L4-5 left, L5-S1 right" one on each side. A
     * place without a side takes the side that follows it. Empty when any part is no site.
     */
    public static List<Site> all(String text) {
        List<Site> sites = new ArrayList<>();
        String[] parts = text.split("\\s*(?:,|\\band\\b)\\s*");
        Side following = Side.UNSAID;
        for (int i = parts.length - 1; i >= 0; i--) {
            Optional<Site> site = of(parts[i]);
            if (site.isEmpty()) {
                return List.of();
            }
            following =
                    site.get().side() == Side.UNSAID ? following : site.get().side();
            sites.addFirst(new Site(site.get().place(), following));
        }
        return List.copyOf(sites);
    }

    public Region region() {
        return place.region();
    }

    /** A number that stands for this site in packed rows. */
    public int code() {
        return place.index() * SIDES.length + side.ordinal();
    }

    /** The site that {@link #code} stood for. */
    public static Site coded(int code) {
        return CODED[code];
    }

    /** Made once: criteria ask for the site behind a code at every fact they look at. */
    private static Site[] coded() {
        Site[] all = new Site[Place.all().size() * SIDES.length];
        for (int code = 0; code < all.length; code++) {
            all[code] = new Site(Place.all().get(code / SIDES.length), SIDES[code % SIDES.length]);
        }
        return all;
    }

    private static Side side(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "left" -> Side.LEFT;
            case "right" -> Side.RIGHT;
            case "both", "bilateral" -> Side.BOTH;
            case "midline" -> Side.MIDLINE;
            default -> Side.UNSAID;
        };
    }

    @Override
    public String toString() {
        return side == Side.UNSAID
                ? place.name()
                : place.name() + " " + side.name().toLowerCase(Locale.ROOT);
    }
}
