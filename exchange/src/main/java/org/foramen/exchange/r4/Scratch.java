package org.foramen.exchange.r4;

/** The arrays that reading needs, used again for one document after another. */
final class Scratch {
    final Tree tree = new Tree();

    /** By depth and element, the property with which the element was given: which of the forms of a choice. */
    final String[][] chosen = new String[Walk.DEEPEST + 2][Long.SIZE];
}
