package org.foramen.store;

/** What came of trying to open a link. */
public sealed interface Opening {
    /** The date of birth was right: the link is used up, and this is who came in. */
    record Opened(Guest guest) implements Opening {}

    /** The date of birth was wrong; so many tries are left. */
    record Wrong(int left) implements Opening {}

    /** There is no such link, or it is used, closed or over. Nobody is told which. */
    record Shut() implements Opening {}
}
