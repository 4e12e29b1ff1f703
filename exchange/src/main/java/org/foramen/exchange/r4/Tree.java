package org.foramen.exchange.r4;

import java.util.Arrays;

/**
 * One resource as a tree in a few arrays, emptied and filled again for the next resource. Text is copied once, and
 * becomes a {@link String} only where somebody asks for it.
 */
final class Tree {
    static final int NONE = -1;

    private Property[] property = new Property[256];
    private int[] parent = new int[256];
    private int[] next = new int[256];
    private int[] first = new int[256];
    private int[] last = new int[256];
    private int[] from = new int[256];
    private int[] length = new int[256];
    private int[] offset = new int[256];
    private char[] text = new char[4096];
    private int nodes;
    private int letters;
    private String path = "";

    /** Empties the tree for the resource at that path of the document. */
    void begin(String path) {
        this.path = path;
        nodes = 0;
        letters = 0;
    }

    /** A new last child of {@code above}, or the root. */
    int add(Property of, int above, int at) {
        if (nodes == property.length) {
            grow();
        }
        int node = nodes++;
        property[node] = of;
        parent[node] = above;
        next[node] = NONE;
        first[node] = NONE;
        last[node] = NONE;
        from[node] = NONE;
        length[node] = 0;
        offset[node] = at;
        if (above != NONE) {
            link(above, node);
        }
        return node;
    }

    void write(int node, char[] chars, int start, int count) {
        if (letters + count > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, letters + count));
        }
        System.arraycopy(chars, start, text, letters, count);
        from[node] = letters;
        length[node] = count;
        letters += count;
    }

    void write(int node, String word) {
        write(node, word.toCharArray(), 0, word.length());
    }

    Property property(int node) {
        return property[node];
    }

    int parent(int node) {
        return parent[node];
    }

    int next(int node) {
        return next[node];
    }

    int first(int node) {
        return first[node];
    }

    int offset(int node) {
        return offset[node];
    }

    boolean written(int node) {
        return from[node] != NONE;
    }

    String text(int node) {
        return from[node] == NONE ? "" : new String(text, from[node], length[node]);
    }

    boolean is(int node, String word) {
        return length[node] == word.length() && word.contentEquals(text(node));
    }

    /** Where a node stands in the document, as FHIRPath. */
    String path(int node) {
        if (parent[node] == NONE) {
            return path;
        }
        Property of = property[node];
        return path(parent[node]) + "." + of.element() + (of.many() ? "[" + index(node) + "]" : "");
    }

    private int index(int node) {
        int index = 0;
        for (int i = first[parent[node]]; i != node; i = next[i]) {
            index += property[i].name().equals(property[node].name()) ? 1 : 0;
        }
        return index;
    }

    private void link(int above, int node) {
        if (first[above] == NONE) {
            first[above] = node;
        } else {
            next[last[above]] = node;
        }
        last[above] = node;
    }

    private void grow() {
        int size = nodes * 2;
        property = Arrays.copyOf(property, size);
        parent = Arrays.copyOf(parent, size);
        next = Arrays.copyOf(next, size);
        first = Arrays.copyOf(first, size);
        last = Arrays.copyOf(last, size);
        from = Arrays.copyOf(from, size);
        length = Arrays.copyOf(length, size);
        offset = Arrays.copyOf(offset, size);
    }
}
