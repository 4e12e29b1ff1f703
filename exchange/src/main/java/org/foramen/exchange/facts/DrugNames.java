package org.foramen.exchange.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of medicines as they stand in the words of a record: the last net, where no code says what it is. */
final class DrugNames {
    /**
     * An ingredient.
     *
     * @param ingredient its name
     * @param rxnorm its RxNorm code where one is sure; else blank
     * @param care the kind of care for pain that a course of it is; blank when it is none
     */
    record Name(String ingredient, String rxnorm, String care) {}

    private static final Map<String, Name> NAMES = names();

    /** Heparin that keeps a line open is no treatment with heparin. */
    private static final Set<String> RINSES = Set.of("flush", "lock");

    private DrugNames() {}

    /** The ingredients that these words name, each once, in the order of the alphabet. */
    static List<Name> in(String words) {
        List<String> said = words(words);
        String plain = " " + String.join(" ", said) + " ";
        boolean rinse = said.stream().anyMatch(RINSES::contains);
        List<Name> found = new ArrayList<>();
        NAMES.forEach((written, name) -> {
            boolean line = rinse && name.ingredient().equals("heparin");
            if (plain.contains(" " + written + " ") && !line && !found.contains(name)) {
                found.add(name);
            }
        });
        return found;
    }

    /** The words, in small letters, without signs. */
    static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]", " ")
                .strip()
                .split(" +"));
    }

    private static Map<String, Name> names() {
        Map<String, Name> names = new TreeMap<>();
        for (String[] row : Table.rows("medicine-names.table")) {
            Name name = new Name(row[0], row[1], row[3]);
            names.put(row[0], name);
            for (String other : row[2].split(",")) {
                if (!other.isBlank()) {
                    names.put(other, name);
                }
            }
        }
        return names;
    }
}
