package org.foramen.knowledge.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.foramen.knowledge.yaml.Written;
import org.foramen.knowledge.yaml.Yaml;

/** Every tree that differs from another in one place: a text changed, a line or an item left out, two items exchanged. */
final class Mutants {
    private Mutants() {}

    static void each(Yaml yaml, Consumer<Yaml> told) {
        switch (yaml) {
            case Yaml.Text text -> {
                told.accept(new Yaml.Text(text.at(), text.key(), other(text.value()), text.plain()));
                told.accept(new Yaml.Text(text.at(), text.key(), text.value() + "x", text.plain()));
            }
            case Yaml.Items items -> items(items, told);
            case Yaml.Table table -> table(table, told);
        }
    }

    /** Another first digit; where there is none, another first letter. */
    private static String other(String value) {
        int digit = IntStream.range(0, value.length())
                .filter(i -> Character.isDigit(value.charAt(i)))
                .findFirst()
                .orElse(-1);
        if (digit < 0) {
            return "q" + value;
        }
        char next = value.charAt(digit) == '9' ? '1' : (char) (value.charAt(digit) + 1);
        return value.substring(0, digit) + next + value.substring(digit + 1);
    }

    private static void items(Yaml.Items items, Consumer<Yaml> told) {
        List<Yaml> all = items.items();
        for (int i = 0; i < all.size(); i++) {
            int here = i;
            each(all.get(i), item -> told.accept(with(items, here, item)));
            told.accept(without(items, here));
            if (i > 0 && !Written.of(all.get(i)).equals(Written.of(all.get(i - 1)))) {
                List<Yaml> swapped = new ArrayList<>(all);
                swapped.set(i, all.get(i - 1));
                swapped.set(i - 1, all.get(i));
                told.accept(new Yaml.Items(items.at(), items.key(), swapped));
            }
        }
    }

    private static Yaml with(Yaml.Items items, int here, Yaml item) {
        List<Yaml> changed = new ArrayList<>(items.items());
        changed.set(here, item);
        return new Yaml.Items(items.at(), items.key(), changed);
    }

    private static Yaml without(Yaml.Items items, int here) {
        List<Yaml> left = new ArrayList<>(items.items());
        left.remove(here);
        return new Yaml.Items(items.at(), items.key(), left);
    }

    private static void table(Yaml.Table table, Consumer<Yaml> told) {
        for (int i = 0; i < table.lines().size(); i++) {
            int here = i;
            Yaml.Line line = table.lines().get(i);
            each(line.value(), value -> told.accept(with(table, here, new Yaml.Line(line.at(), line.key(), value))));
            told.accept(with(table, here, new Yaml.Line(line.at(), line.key() + "x", line.value())));
            List<Yaml.Line> left = new ArrayList<>(table.lines());
            left.remove(here);
            told.accept(new Yaml.Table(table.at(), left));
        }
    }

    private static Yaml with(Yaml.Table table, int here, Yaml.Line line) {
        List<Yaml.Line> changed = new ArrayList<>(table.lines());
        changed.set(here, line);
        return new Yaml.Table(table.at(), changed);
    }
}
