package org.foramen.exchange.r4;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One element of a resource, or the absence of one: asking an absent element for anything gives absence again.
 *
 * <p>A node is only good until the next resource is read.
 */
public final class Node {
    private final Tree tree;
    private final int at;

    Node(Tree tree, int at) {
        this.tree = tree;
        this.at = at;
    }

    public boolean there() {
        return at != Tree.NONE;
    }

    /** The first child of that name in JSON. */
    public Node at(String name) {
        for (int i = firstChild(); i != Tree.NONE; i = tree.next(i)) {
            if (tree.property(i).name().equals(name)) {
                return new Node(tree, i);
            }
        }
        return new Node(tree, Tree.NONE);
    }

    /** All children of that name, in order. */
    public List<Node> each(String name) {
        List<Node> found = new ArrayList<>();
        for (int i = firstChild(); i != Tree.NONE; i = tree.next(i)) {
            if (tree.property(i).name().equals(name)) {
                found.add(new Node(tree, i));
            }
        }
        return found;
    }

    /** The value of an element that may take one of several types: "effective" finds effectivePeriod. */
    public Node choice(String element) {
        for (int i = firstChild(); i != Tree.NONE; i = tree.next(i)) {
            Property property = tree.property(i);
            if (property.element().equals(element) && !property.sibling()) {
                return new Node(tree, i);
            }
        }
        return new Node(tree, Tree.NONE);
    }

    /** The FHIR type of this element: "Period" for an effectivePeriod; blank when absent. */
    public String type() {
        return there() ? tree.property(at).type() : "";
    }

    /** The text of a primitive; blank when absent. */
    public String text() {
        return there() ? tree.text(at) : "";
    }

    /** The text of the child of that name; blank when absent. */
    public String text(String name) {
        return at(name).text();
    }

    public boolean is(String name, String word) {
        Node child = at(name);
        return child.there() && tree.is(child.at, word);
    }

    public Optional<BigDecimal> number(String name) {
        Node child = at(name);
        return child.there() && tree.written(child.at) ? Optional.of(new BigDecimal(child.text())) : Optional.empty();
    }

    /** Where it stands as FHIRPath. */
    public String path() {
        return there() ? tree.path(at) : "";
    }

    /** The byte at which it stands. */
    public int offset() {
        return there() ? tree.offset(at) : 0;
    }

    private int firstChild() {
        return there() ? tree.first(at) : Tree.NONE;
    }
}
