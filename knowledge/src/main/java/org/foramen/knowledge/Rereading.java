package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Candidacy;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.library.Position;

/**
 * A second reading of knowledge in which one file of rules has changed: the room it lies in is read again, everything else
 * stays as it was. No name is defined anew, so what files may name stays too.
 */
final class Rereading {
    /** The rooms that can be read again by themselves; a change elsewhere reads everything again. */
    private static final Set<Room> QUICK = EnumSet.of(
            Room.GENERATOR,
            Room.ALARMS,
            Room.CANDIDACY,
            Room.PROCEDURE,
            Room.FAMILY,
            Room.BINDING,
            Room.POLICY,
            Room.POSITIONS);

    private final Library sound;
    private final Definitions definitions;
    private final List<Tree> trees;
    private final Room room;
    private final Desk desk;
    private final Problems problems = new Problems();

    /** @param trees the files, with the one that has changed among them */
    private Rereading(Library sound, Definitions definitions, List<Tree> trees, Room room) {
        this.sound = sound;
        this.definitions = definitions;
        this.trees = trees;
        this.room = room;
        NameShapes names = new NameShapes(sound.lexicon(), definitions.defined());
        this.desk = Desk.of(definitions.defined(), Tests.of(names), new ArrayList<>());
    }

    /** The library with one file changed; nothing where the reader refuses the change. */
    static Optional<Library> of(Library sound, Definitions definitions, Stock stock, Tree changed) {
        List<Tree> trees = stock.trees().stream()
                .map(tree -> tree.file().equals(changed.file()) ? changed : tree)
                .toList();
        if (!QUICK.contains(changed.room())) {
            return whole(stock, trees);
        }
        Rereading reading = new Rereading(sound, definitions, trees, changed.room());
        Library library = reading.library();
        return reading.problems.none() ? Optional.of(library) : Optional.empty();
    }

    private static Optional<Library> whole(Stock stock, List<Tree> trees) {
        Stock wrong = new Stock(trees, stock.tables(), stock.digests(), stock.whole(), stock.hash());
        return switch (Reading.of(wrong, new Problems())) {
            case KnowledgeBase.Loaded loaded -> Optional.of(loaded.library());
            case KnowledgeBase.Refused refused -> Optional.empty();
        };
    }

    private Library library() {
        return sound.with(
                again(Room.GENERATOR, sound.generators(), new GeneratorFile(desk)::read),
                flat(Room.ALARMS, sound.alarms(), new AlarmFile(desk)::read),
                candidacy(),
                again(Room.PROCEDURE, sound.procedures(), new ProcedureFile(desk)::read),
                policies(),
                positions());
    }

    private Candidacy candidacy() {
        return again(Room.CANDIDACY, List.of(sound.candidacy()), new CandidacyFile(desk)::read)
                .getFirst();
    }

    private List<Policy> policies() {
        boolean changed = room == Room.FAMILY || room == Room.BINDING || room == Room.POLICY;
        return changed ? Payers.of(trees, desk, definitions, problems) : sound.policies();
    }

    private List<Position> positions() {
        PositionFile file = new PositionFile(desk, definitions.kinds());
        if (room != Room.POSITIONS) {
            return sound.positions();
        }
        return Authorities.of(again(Room.POSITIONS, List.of(), file::read)).positions().stream()
                .map(Placed::value)
                .toList();
    }

    private <T> List<T> flat(Room of, List<T> before, Function<Fields, List<T>> way) {
        return again(of, List.of(before), way).stream().flatMap(List::stream).toList();
    }

    /** What each file of a room says, if it is the room that has changed. */
    private <T> List<T> again(Room of, List<T> before, Function<Fields, T> way) {
        return room != of
                ? before
                : trees.stream()
                        .filter(tree -> tree.room() == of)
                        .flatMap(tree -> tree.read("a file", way, problems).stream())
                        .toList();
    }
}
