package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Alarm;
import org.foramen.library.AuthorizationList;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.library.Position;

/**
 * A second reading of knowledge in which one file of rules has changed: that file is read again, with those that say one
 * thing with it, and everything else stays as it was. No name is defined anew, so what files may name stays too.
 */
final class Rereading {
    /** The rooms that teach the lexicon, or define what others name: a change there reads everything again. */
    private static final Set<Room> SLOW = EnumSet.of(
            Room.BLOCKS,
            Room.UNITS,
            Room.INSTRUMENT,
            Room.SOURCES,
            Room.SETS,
            Room.CODES,
            Room.JURISDICTIONS,
            Room.OFF,
            Room.OVERLAY,
            Room.NOWHERE);

    private final Library sound;
    private final Definitions definitions;
    private final ChangedFile file;
    private final Desk desk;

    private Rereading(Library sound, Definitions definitions, ChangedFile file) {
        this.sound = sound;
        this.definitions = definitions;
        this.file = file;
        NameShapes names = new NameShapes(sound.lexicon(), definitions.defined());
        this.desk = Desk.of(definitions.defined(), Tests.of(names), new ArrayList<>());
    }

    /** The library with one file changed; nothing where the reader refuses the change. */
    static Optional<Library> of(Library sound, Definitions definitions, Stock stock, Tree changed) {
        List<Tree> trees = with(stock, changed);
        if (SLOW.contains(changed.room())) {
            return whole(stock, trees);
        }
        Problems problems = new Problems();
        Library library = new Rereading(sound, definitions, new ChangedFile(trees, changed, problems)).library();
        return problems.none() ? Optional.of(library) : Optional.empty();
    }

    /** The same, with every file read again. */
    static Optional<Library> whole(Stock stock, Tree changed) {
        return whole(stock, with(stock, changed));
    }

    private static List<Tree> with(Stock stock, Tree changed) {
        return stock.trees().stream()
                .map(tree -> tree.file().equals(changed.file()) ? changed : tree)
                .toList();
    }

    private static Optional<Library> whole(Stock stock, List<Tree> trees) {
        Stock wrong = new Stock(trees, stock.tables(), stock.digests(), stock.whole(), stock.hash());
        return switch (Reading.of(wrong, new Problems())) {
            case KnowledgeBase.Loaded loaded -> Optional.of(loaded.library());
            case KnowledgeBase.Refused refused -> Optional.empty();
        };
    }

    private Library library() {
        return new Library(
                sound.sources(),
                file.again(Room.GENERATOR, sound.generators(), new GeneratorFile(desk)::read),
                file.again(Room.MECHANISM, sound.mechanisms(), new MechanismFile(desk)::read),
                alarms(),
                file.again(Room.CANDIDACY, List.of(sound.candidacy()), new CandidacyFile(desk)::read)
                        .getFirst(),
                sound.blocks(),
                file.again(Room.PROCEDURE, sound.procedures(), new ProcedureFile(desk)::read),
                sound.techniques(),
                policies(),
                authorizations(),
                positions(),
                sound.contested(),
                sound.jurisdictions(),
                sound.instruments(),
                new MedicinesAgain(sound, definitions, desk, file).medicines(),
                sound.lexicon(),
                sound.governance(),
                sound.hash());
    }

    private List<Alarm> alarms() {
        return file.in(Room.ALARMS)
                ? file.all(Room.ALARMS, new AlarmFile(desk)::read).stream()
                        .flatMap(List::stream)
                        .toList()
                : sound.alarms();
    }

    private List<AuthorizationList> authorizations() {
        return file.in(Room.AUTHORIZATION)
                ? AuthorizationFile.all(file.trees(), desk, definitions, file.problems())
                : sound.authorizations();
    }

    /** The policies of the file or the family that has changed, each in the place of its earlier self. */
    private List<Policy> policies() {
        if (!file.in(Room.POLICY) && !file.in(Room.FAMILY) && !file.in(Room.BINDING)) {
            return sound.policies();
        }
        Map<List<Object>, Policy> read = Payers.of(file.near(), desk, definitions, file.problems()).stream()
                .collect(Collectors.toMap(Rereading::version, policy -> policy));
        return sound.policies().stream()
                .map(policy -> read.getOrDefault(version(policy), policy))
                .toList();
    }

    private static List<Object> version(Policy policy) {
        return List.of(policy.id(), policy.version(), policy.effective());
    }

    private List<Position> positions() {
        PositionFile reader = new PositionFile(desk, definitions.kinds());
        return file.in(Room.POSITIONS)
                ? Authorities.of(file.all(Room.POSITIONS, reader::read)).positions().stream()
                        .map(Placed::value)
                        .toList()
                : sound.positions();
    }
}
