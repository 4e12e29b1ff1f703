package org.foramen.exchange.r4;

/** The way from the root of a document to the element being read, kept without making any text until it is asked for. */
final class Trail {
    private static final int SINGLE = -1;

    private final Property[] steps = new Property[Walk.DEEPEST + 2];
    private final int[] indexes = new int[Walk.DEEPEST + 2];
    private int depth;
    private String root = "";

    void begin(String resourceType) {
        root = resourceType;
        depth = 0;
    }

    void enter(Property property) {
        steps[depth] = property;
        indexes[depth] = SINGLE;
        depth++;
    }

    void item(int index) {
        indexes[depth - 1] = index;
    }

    void leave() {
        depth--;
    }

    /** "Bundle.entry[37].resource.value". */
    String path() {
        var path = new StringBuilder(root);
        for (int i = 0; i < depth; i++) {
            path.append('.').append(steps[i].element());
            if (indexes[i] != SINGLE) {
                path.append('[').append(indexes[i]).append(']');
            }
        }
        return path.toString();
    }
}
