package org.foramen.clinic.techniques;

import java.util.ArrayList;
import java.util.List;

/**
 * A hundred people drawn in rows of ten, so many of them filled in. Every picture has the same size and the same scale, so
 * that two beside each other can be compared.
 *
 * @param filled how many are filled in, never rounded up
 */
public record IconArray(int filled) {
    /** How many people are drawn. */
    public static final int PEOPLE = 100;
    /** The width and the height of the drawing. */
    public static final int SIZE = 200;

    private static final int ROW = 10;
    private static final int STEP = SIZE / ROW;

    public IconArray {
        if (filled < 0 || filled > PEOPLE) {
            throw new IllegalArgumentException("of a hundred people " + filled + " cannot be filled in");
        }
    }

    /** The picture of a share in percent. */
    public static IconArray of(double percent) {
        return new IconArray((int) Math.floor(percent));
    }

    /** The people, row by row from the top. */
    public List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            all.add(new Figure(i % ROW * STEP + STEP / 2, i / ROW * STEP, i < filled));
        }
        return all;
    }

    /** The outlines of all who are filled in, or of all who are not: one shape, so that a page stays light. */
    public String outline(boolean filledIn) {
        StringBuilder all = new StringBuilder();
        figures().stream().filter(figure -> figure.filled() == filledIn).forEach(figure -> all.append(figure.path()));
        return all.toString();
    }

    /** One person: the middle of the head from the left, the top, and whether filled in. */
    public record Figure(int x, int y, boolean filled) {
        /** The outline of head and body. */
        public String path() {
            return "M" + x + " " + (y + 2) + "a3.4 3.4 0 1 0 0.01 0zM" + (x - 5) + " " + (y + 18)
                    + "v-5a4 4 0 0 1 4 -4h2a4 4 0 0 1 4 4v5z";
        }
    }
}
