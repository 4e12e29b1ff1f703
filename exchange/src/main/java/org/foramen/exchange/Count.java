package org.foramen.exchange;

/**
 * How many resources of one type came in, and what became of them.
 *
 * @param understood said at least one fact, or were of use to one that did
 * @param kept are valid and of no use here, or say of themselves that they do not count
 * @param unread are of use and could not be understood in part or whole
 */
public record Count(int understood, int kept, int unread) {
    public static final Count NONE = new Count(0, 0, 0);

    public int all() {
        return understood + kept + unread;
    }

    public Count and(Count more) {
        return new Count(understood + more.understood, kept + more.kept, unread + more.unread);
    }
}
