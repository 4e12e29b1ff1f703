package org.foramen.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.library.Library;
import org.foramen.library.Procedure;
import org.foramen.library.Technique;

/** That patients are told of every procedure in plain words, and no number that its own file does not hold. */
final class Plainly {
    private static final Pattern CITES = Pattern.compile("cites=.*?, status=");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private Plainly() {}

    /** A base without any of these files speaks to no patients; one that has some has one for each procedure. */
    static void hold(Library library, List<Tree> trees, Problems problems) {
        List<Tree> files =
                trees.stream().filter(tree -> tree.room() == Room.TECHNIQUE).toList();
        for (Tree file : files) {
            Placed<String> id = file.heading("technique");
            library.technique(id.value()).ifPresent(technique -> numbers(library, technique, id.at(), problems));
        }
        for (Procedure procedure : library.procedures()) {
            if (!files.isEmpty() && library.technique(procedure.id()).isEmpty()) {
                problems.add(
                        Spot.start("techniques/" + procedure.id() + ".yaml"),
                        "Patients are told nothing of " + procedure.id() + ". Write this file.");
            }
        }
    }

    private static void numbers(Library library, Technique technique, Spot at, Problems problems) {
        Optional<Procedure> procedure = library.procedure(technique.id());
        if (procedure.isEmpty() != technique.beside()) {
            problems.add(
                    at,
                    technique.beside()
                            ? "There is a procedure " + technique.id() + ", so this does not stand beside procedures."
                            : "There is no procedure " + technique.id()
                                    + ". If it stands beside procedures, write beside: true.");
        }
        // "24 of 100 people" is how patients read 24%.
        Set<BigDecimal> known =
                numbers("0 100 " + procedure.map(Objects::toString).orElse(""));
        for (BigDecimal told : numbers(told(technique))) {
            if (!known.contains(told)) {
                problems.add(
                        at,
                        "Patients are told " + told.toPlainString() + ", which stands nowhere in the file of "
                                + technique.id() + " itself. Put it there with its source, or leave it out.");
            }
        }
    }

    private static String told(Technique technique) {
        String all = CITES.matcher(technique.toString()).replaceAll("");
        return all.replace(technique.updated().toString(), "").replace(technique.id(), "");
    }

    /** Every number in a text, whichever sign parts its decimals. */
    private static Set<BigDecimal> numbers(String text) {
        Set<BigDecimal> all = new TreeSet<>();
        NUMBER.matcher(text)
                .results()
                .forEach(found -> all.add(new BigDecimal(found.group().replace(',', '.'))));
        return all;
    }
}
