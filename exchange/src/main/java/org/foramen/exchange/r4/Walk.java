package org.foramen.exchange.r4;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.foramen.exchange.faults.InJson;
import org.foramen.exchange.faults.InShape;
import org.foramen.exchange.json.Peek;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The one pass over a document: every token is read once and held against the shapes of R4. Resources of the wanted
 * types become a tree on the way; all others are only checked.
 */
final class Walk {
    /** How deep objects and arrays may be nested. */
    static final int DEEPEST = 64;

    private final byte[] bytes;
    private final int end;
    private final JsonParser in;
    private final Trail trail;
    private final Report report;
    private final Values values;
    private final Set<String> wanted;
    private final Consumer<Resource> found;
    private final R4 table = R4.table();
    private final Shape entry = table.shape("Bundle.entry");
    private final Tree tree;
    private final String[][] chosen;
    private Optional<Resource> held = Optional.empty();
    private int depth;

    Walk(
            byte[] bytes,
            int end,
            JsonParser in,
            Trail trail,
            Report report,
            Set<String> wanted,
            Consumer<Resource> found,
            Scratch scratch) {
        this.bytes = bytes;
        this.end = end;
        this.in = in;
        this.trail = trail;
        this.report = report;
        this.values = new Values(in, report);
        this.wanted = wanted;
        this.found = found;
        this.tree = scratch.tree;
        this.chosen = scratch.chosen;
    }

    /** The whole document, its opening brace being the current token. */
    void document() {
        resource(Property.root(), Tree.NONE, true);
        deliver("");
    }

    private void resource(Property as, int above, boolean deliverable) {
        int from = report.offset();
        String type = Peek.text(bytes, from, end, "resourceType");
        if (as.name().isEmpty()) {
            trail.begin(type);
        }
        Optional<Shape> shape = table.resource(type);
        if (shape.isEmpty()) {
            strange(type);
        } else if (deliverable && above == Tree.NONE && !type.equals("Bundle")) {
            delivered(shape.get(), as, from);
        } else {
            members(shape.get(), above == Tree.NONE ? Tree.NONE : tree.add(as, above, from));
        }
    }

    private void strange(String type) {
        if (type.isEmpty()) {
            report.here(path -> InShape.missing("resourceType"));
        } else {
            report.unknownType(type);
        }
        in.skipChildren();
    }

    /** A resource that stands for itself, with its elements when its type is wanted. */
    private void delivered(Shape shape, Property as, int from) {
        boolean built = wanted.contains(shape.name());
        if (built) {
            tree.begin(trail.path());
        }
        int node = built ? tree.add(as, Tree.NONE, from) : Tree.NONE;
        members(shape, node);
        int to = report.offset() + 1;
        held = Optional.of(new Resource(shape.name(), "", trail.path(), from, to, new Node(tree, node)));
    }

    /** Hands on the resource just read. Once anything is wrong the whole is refused, and nothing more is handed on. */
    private void deliver(String fullUrl) {
        if (report.count() == 0) {
            held.ifPresent(resource -> found.accept(resource.under(fullUrl)));
        }
        held = Optional.empty();
    }

    private void members(Shape shape, int node) {
        int from = report.offset();
        depth++;
        long seen = 0;
        long siblings = 0;
        long strange = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Optional<Property> known = shape.property(name);
            if (known.isEmpty()) {
                strange++;
                report.unknownProperty(shape, name);
                skipValue();
            } else if (known.get().sibling()) {
                siblings = step(shape, known.get(), node, siblings);
            } else {
                seen = step(shape, known.get(), node, seen);
            }
        }
        depth--;
        ends(shape, seen | siblings, (seen | siblings | strange) != 0, node, from);
    }

    /** One property; answers a bit for each element seen so far, and for this one. */
    private long step(Shape shape, Property property, int node, long seen) {
        long bit = 1L << property.ordinal();
        if ((seen & bit) != 0) {
            again(property);
            return seen;
        }
        chosen[depth][property.ordinal()] = property.name();
        trail.enter(property);
        value(shape, property, node);
        trail.leave();
        return seen | bit;
    }

    private void ends(Shape shape, long seen, boolean any, int node, int from) {
        if (!any) {
            report.at(from, InShape::empty);
        }
        for (String element : shape.missing(seen)) {
            report.at(from, path -> InShape.missing(shape.name() + "." + element));
        }
        if (node != Tree.NONE) {
            Order.check(shape, new Node(tree, node), report);
        }
        if (shape == entry) {
            deliver(Peek.text(bytes, from, end, "fullUrl"));
        }
    }

    private void again(Property property) {
        String before = chosen[depth][property.ordinal()];
        boolean same = before.equals(property.name()) || property.sibling() || !property.choice();
        report.here(path -> same ? InJson.twice(property.name()) : InShape.choiceTwice(before, property.name()));
        skipValue();
    }

    private void skipValue() {
        in.nextToken();
        in.skipChildren();
    }

    private void value(Shape shape, Property property, int node) {
        JsonToken token = in.nextToken();
        if (!property.many()) {
            one(shape, property, token, node);
        } else if (token != JsonToken.START_ARRAY) {
            report.wrongForm(shape, property, "single", "an array", Values.found(token));
            in.skipChildren();
        } else {
            items(shape, property, node);
        }
    }

    private void items(Shape shape, Property property, int node) {
        int index = 0;
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            trail.item(index++);
            boolean gap = token == JsonToken.VALUE_NULL
                    && (property.sibling() || property.kind().primitive());
            if (!gap) {
                one(shape, property, token, node);
            } else if (node != Tree.NONE) {
                tree.add(property, node, report.offset());
            }
        }
        if (index == 0) {
            report.here(InShape::empty);
        }
    }

    private void one(Shape shape, Property property, JsonToken token, int node) {
        if (property.kind() == Kind.OBJECT || property.kind() == Kind.RESOURCE) {
            if (token != JsonToken.START_OBJECT) {
                String form = token == JsonToken.START_ARRAY ? "array" : "primitive";
                report.wrongForm(shape, property, form, "an object", Values.found(token));
                in.skipChildren();
            } else if (property.kind() == Kind.RESOURCE) {
                resource(property, node, shape == entry);
            } else {
                int child = node == Tree.NONE ? Tree.NONE : tree.add(property, node, report.offset());
                members(table.shape(property.type()), child);
            }
            return;
        }
        if (values.sound(shape, property, token) && node != Tree.NONE) {
            write(tree.add(property, node, report.offset()), token);
        }
    }

    private void write(int node, JsonToken token) {
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            tree.write(node, token == JsonToken.VALUE_TRUE ? "true" : "false");
        } else {
            tree.write(node, in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
        }
    }
}
