package org.foramen.store;

/** What a look along the chain of a chart found. */
public sealed interface Chain {

    /** Whose chart was looked at. */
    String patient();

    /**
     * Every entry is there, unchanged and in its place.
     *
     * @param entries how many there are
     * @param head the hash of the last one
     */
    record Whole(String patient, long entries, Hash head) implements Chain {}

    /**
     * Something was changed, moved, added or taken away from outside.
     *
     * @param sequence the first number in the chart at which that shows
     * @param why what shows there
     */
    record Broken(String patient, long sequence, String why) implements Chain {}
}
