package org.foramen.exchange;

import java.util.ArrayList;
import java.util.List;
import org.foramen.exchange.json.Position;

/**
 * Every problem found so far in one text, the first fifty in full and the rest as a number.
 *
 * <p>Places are worked out from byte offsets only for the problems that are shown, so a text that is wrong everywhere
 * costs no more than one that is right.
 */
public final class Problems {
    /** How many are shown. */
    public static final int SHOWN = 50;

    private final byte[] text;
    private final String file;
    private final List<Problem> shown = new ArrayList<>();
    private int more;

    private Problems(byte[] text, String file) {
        this.text = text;
        this.file = file;
    }

    /** Problems in that text; {@code file} is blank unless it is one of several. */
    public static Problems in(byte[] text, String file) {
        return new Problems(text, file);
    }

    public void add(String path, int offset, Fault fault) {
        if (shown.size() < SHOWN) {
            shown.add(new Problem(spot(path, offset), fault));
        } else {
            more++;
        }
    }

    /** Whether another problem would still be shown; what is not shown need not be put into words. */
    public boolean room() {
        return shown.size() < SHOWN;
    }

    /** One more that is not shown. */
    public void addUnshown() {
        more++;
    }

    public Spot spot(String path, int offset) {
        Position at = Position.of(text, offset);
        return new Spot(file, path, at.line(), at.column());
    }

    public boolean none() {
        return shown.isEmpty();
    }

    public int count() {
        return shown.size() + more;
    }

    public List<Problem> shown() {
        return List.copyOf(shown);
    }
}
