package org.foramen.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Library;

/**
 * Every way in which one small thing in one rule of the knowledge that ships could be wrong. Each is a library, of which the
 * file with the mistake is read again; only those count that the reader does not refuse by itself.
 */
public final class Mutants {
    /** Where names are defined and nothing is ruled. */
    private static final Set<Room> NO_RULES =
            EnumSet.of(Room.SOURCES, Room.SETS, Room.CODES, Room.JURISDICTIONS, Room.NOWHERE);

    private final Stock stock;
    private final Library sound;
    private final Definitions definitions;
    private final List<Mutant> all;

    private Mutants(Stock stock, Library sound, Definitions definitions, List<Mutant> all) {
        this.stock = stock;
        this.sound = sound;
        this.definitions = definitions;
        this.all = List.copyOf(all);
    }

    /**
     * Those of the knowledge that ships, in the order of its files.
     *
     * @param sound the library that was read from it
     */
    public static Mutants shipped(Library sound) throws IOException {
        Problems problems = new Problems();
        Stock stock = Shelf.shipped(problems);
        Definitions definitions = Definitions.of(stock, problems);
        Vocabulary names = Vocabulary.of(stock.trees(), definitions.defined());
        List<Mutant> all = new ArrayList<>();
        for (Tree tree : stock.trees()) {
            if (!NO_RULES.contains(tree.room())) {
                all.addAll(new MutantWalk(tree, names).mutants());
            }
        }
        return new Mutants(stock, sound, definitions, all);
    }

    public List<Mutant> all() {
        return all;
    }

    /** The knowledge with that mistake in it; nothing where the reader finds the mistake. */
    public Optional<Library> library(Mutant mutant) {
        return Rereading.of(sound, definitions, stock, mutant.file());
    }

    /** The same with every file read again, as it is when Foramen starts: slow, and what the quick way must agree with. */
    public Optional<Library> readWhole(Mutant mutant) {
        return Rereading.whole(stock, mutant.file());
    }
}
