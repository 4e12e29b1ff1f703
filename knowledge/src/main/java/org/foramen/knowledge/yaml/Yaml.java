package org.foramen.knowledge.yaml;

import java.util.List;

/** A piece of a YAML file that remembers where it stands: a text, a list or a table. */
public sealed interface Yaml {

    /** Where it begins. */
    Spot at();

    /** What it is, as a problem would call it. */
    String sort();

    /**
     * A scalar. Nothing is read into it: {@code NO} is the text "NO".
     *
     * @param key the key it stands under, for messages; the nearest one above for an item of a list
     * @param plain whether it stands without quotes
     */
    record Text(Spot at, String key, String value, boolean plain) implements Yaml {
        @Override
        public String sort() {
            return "a text";
        }
    }

    /** A sequence. */
    record Items(Spot at, String key, List<Yaml> items) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String sort() {
            return "a list";
        }
    }

    /** A mapping: its lines in the order in which they are written, no key twice. */
    record Table(Spot at, List<Line> lines) implements Yaml {
        public Table {
            lines = List.copyOf(lines);
        }

        @Override
        public String sort() {
            return "a table of keys and values";
        }
    }

    /** One line of a table. */
    record Line(Spot at, String key, Yaml value) {}
}
