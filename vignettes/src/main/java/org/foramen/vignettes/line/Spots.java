package org.foramen.vignettes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Place;
import org.foramen.chart.Side;
import org.foramen.chart.Site;

/** Places with their sides, as lines name them: {@code L4-5 and L5-S1 left}, {@code sacroiliac both}. */
final class Spots {
    private static final String LEVELS = "Levels are written C5-6, T12-L1, L4-5 or L5-S1; roots 'L5 root'; nerves"
            + " 'L4 medial-branch'; areas low-back, neck, leg, knee and so on.";

    /** Words in the longest name of a place: L4 medial branch. */
    private static final int LONGEST = 3;

    private Spots() {}

    /** The sites that follow "at", if it comes next. */
    static List<Site> at(Words words) {
        return words.skip("at") ? sites(words) : List.of();
    }

    /** One site after "at", if it comes next. */
    static Optional<Site> one(Words words) {
        int at = words.at();
        List<Site> sites = at(words);
        if (sites.size() > 1) {
            throw new Misread(
                    at, "one line names one place here", "Write a line for each of the " + sites.size() + ".");
        }
        return sites.stream().findFirst();
    }

    /** Sites joined by "and"; a place without a side takes the side of the one that follows it. */
    static List<Site> sites(Words words) {
        List<Spot> spots = new ArrayList<>();
        do {
            spots.add(spot(words));
        } while (words.skip("and"));
        List<Site> sites = new ArrayList<>();
        Side following = Side.UNSAID;
        for (Spot spot : spots.reversed()) {
            following = spot.told() ? spot.site().side() : following;
            sites.addFirst(new Site(spot.site().place(), following));
        }
        return List.copyOf(sites);
    }

    static Site site(Words words) {
        return spot(words).site();
    }

    private record Spot(Site site, boolean told) {}

    /** The longest run of words that names a place, then its side. */
    private static Spot spot(Words words) {
        Word first = words.peek("a place in the body");
        Optional<Place> place = longest(words);
        if (place.isEmpty()) {
            throw new Misread(first.at(), "'" + first.text() + "' is not " + kindOf(first), LEVELS);
        }
        if (words.skip("side", "unsaid")) {
            return new Spot(new Site(place.get(), Side.UNSAID), true);
        }
        Side side = side(words);
        return new Spot(new Site(place.get(), side), side != Side.UNSAID);
    }

    private static Optional<Place> longest(Words words) {
        int mark = words.mark();
        for (int count = LONGEST; count > 0; count--) {
            Optional<Place> place = place(words, count);
            if (place.isPresent()) {
                return place;
            }
            words.back(mark);
        }
        return Optional.empty();
    }

    private static Optional<Place> place(Words words, int count) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (words.atEnd()) {
                return Optional.empty();
            }
            name.append(i == 0 ? "" : " ").append(words.take("").text());
        }
        return Place.named(name.toString());
    }

    private static String kindOf(Word word) {
        return word.text().matches("[A-Za-z]\\d+.*") ? "a spinal level" : "a place in the body";
    }

    private static Side side(Words words) {
        for (Side side : Side.values()) {
            if (side != Side.UNSAID && words.skip(name(side))) {
                return side;
            }
        }
        return words.skip("bilateral") ? Side.BOTH : Side.UNSAID;
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    static String at(List<Site> sites) {
        return sites.isEmpty() ? "" : " at " + write(sites);
    }

    static String at(Optional<Site> site) {
        return at(site.map(List::of).orElse(List.of()));
    }

    /** A place without a side says so where another side follows that it would else take. */
    static String write(List<Site> sites) {
        boolean mixed = sites.stream()
                        .map(site -> site.side() == Side.UNSAID)
                        .distinct()
                        .count()
                > 1;
        return sites.stream()
                .map(site -> mixed && site.side() == Side.UNSAID ? site + " side unsaid" : site.toString())
                .collect(Collectors.joining(" and "));
    }
}
