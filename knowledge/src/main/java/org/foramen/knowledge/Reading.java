package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.foramen.criteria.Lexicon;
import org.foramen.knowledge.Defined.Sort;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.library.BleedingScheme;
import org.foramen.library.BlockRule;
import org.foramen.library.Candidacy;
import org.foramen.library.Genes;
import org.foramen.library.Governance;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;
import org.foramen.library.Instrument;
import org.foramen.library.Library;
import org.foramen.library.Limits;
import org.foramen.library.Medicines;
import org.foramen.library.Opioids;

/** One reading of all files, from bytes to a library. */
final class Reading {
    private final List<Tree> trees;
    private final boolean whole;
    private final Problems problems;
    private final Definitions definitions;
    private final Lexicon lexicon = new Lexicon();
    private final List<Listed> clauses = new ArrayList<>();
    private final Desk desk;

    private Reading(Stock stock, Problems problems) {
        this.problems = problems;
        this.trees = stock.trees();
        this.whole = stock.whole();
        this.definitions = Definitions.of(stock, problems);
        this.desk = Desk.of(definitions.defined(), Tests.of(new NameShapes(lexicon, definitions.defined())), clauses);
    }

    /** The outcome of reading a stock of files. */
    static KnowledgeBase of(Stock stock, Problems problems) {
        Overlays overlays = Overlays.of(stock.trees(), problems);
        Reading plain = new Reading(stock, problems);
        Library ships = plain.library(stock);
        if (overlays.none() || !problems.none()) {
            return outcome(plain, ships, problems);
        }
        Stock amended = stock.with(overlays.on(stock.trees(), problems));
        Reading here = new Reading(amended, problems);
        Library local = here.library(amended);
        if (problems.none()) {
            overlays.check(ships, local, plain.clauses, here.clauses, problems);
        }
        return outcome(here, local.governed(local.governance().stricter(overlays.rules())), problems);
    }

    private static KnowledgeBase outcome(Reading reading, Library library, Problems problems) {
        return problems.none()
                ? new KnowledgeBase.Loaded(library, reading.clauses)
                : new KnowledgeBase.Refused(problems.all());
    }

    private Library library(Stock stock) {
        units();
        Authorities said = authorities();
        Library library = new Library(
                definitions.sources(),
                each(Room.GENERATOR, "a generator", new GeneratorFile(desk)::read),
                each(Room.MECHANISM, "a mechanism", new MechanismFile(desk)::read),
                all(Room.ALARMS, "a file of alarms", new AlarmFile(desk)::read),
                candidacy(),
                blocks(),
                each(Room.PROCEDURE, "a procedure", new ProcedureFile(desk)::read),
                each(Room.TECHNIQUE, "what patients are told", new TechniqueFile(desk)::read),
                Payers.of(trees, desk, definitions, problems),
                AuthorizationFile.all(trees, desk, definitions, problems),
                values(said.positions()),
                values(said.contested()),
                definitions.jurisdictions(),
                instruments(),
                medicines(),
                lexicon,
                new Governance(ReviewLine.of(stock, problems), List.of(), List.of()),
                stock.hash());
        return held(library);
    }

    private void units() {
        all(Room.UNITS, "how units are read", new UnitsFile(desk, lexicon)::read)
                .forEach(lexicon::put);
    }

    /** The knowledge, held against what no single file can tell, with the switches in it. */
    private Library held(Library library) {
        needed(Room.JURISDICTIONS, "jurisdictions.yaml");
        Gates.hold(library, trees, problems);
        Plainly.hold(library, trees, problems);
        clauses.forEach(clause -> rule(clause.id(), clause.at()));
        definitions.kinds().tell(lexicon);
        List<String> rules = clauses.stream().map(Listed::id).toList();
        return new Switches(OffFile.read(trees, rules, problems)).in(library, problems);
    }

    private Medicines medicines() {
        LimitsFile file = new LimitsFile(desk, lexicon, clauses);
        Limits limits = LimitsFile.together(each(Room.LIMITS, "a file of limits", file::read));
        return new Medicines(holds(), limits, opioids(), genes());
    }

    private List<BlockRule> blocks() {
        List<BlocksFile.Blocks> files = each(Room.BLOCKS, "the reading of blocks", new BlocksFile(desk, lexicon)::read);
        files.forEach(file -> file.minutes().forEach(lexicon::lasting));
        return files.stream().flatMap(file -> file.rules().stream()).toList();
    }

    private Opioids opioids() {
        return each(Room.OPIOIDS, "the counting of opioids", new OpioidsFile(desk, lexicon)::read).stream()
                .findFirst()
                .orElse(Opioids.NONE);
    }

    private Genes genes() {
        return each(Room.GENES, "what genes say", new GenesFile(desk, lexicon)::read).stream()
                .findFirst()
                .orElse(Genes.NONE);
    }

    /** What the lists of a room's files hold together. */
    private <T> List<T> all(Room room, String what, Function<Fields, List<T>> way) {
        return each(room, what, way).stream().flatMap(List::stream).toList();
    }

    /** What each file of a room says; a file that is not even a table says nothing. */
    private <T> List<T> each(Room room, String what, Function<Fields, T> way) {
        List<T> all = new ArrayList<>();
        for (Tree tree : trees) {
            if (tree.room() == room) {
                tree.read(what, way, problems).ifPresent(all::add);
            }
        }
        return all;
    }

    /** How long which medicine is held, and for which procedure. */
    private HoldRules holds() {
        HoldFile file = new HoldFile(desk, lexicon, definitions.kinds(), clauses);
        List<Hold> drugs = each(Room.HOLD, "a hold", file::read);
        BleedingFile bleeding = new BleedingFile(desk, definitions.kinds());
        List<BleedingScheme> schemes = each(Room.BLEEDING, "a scheme of bleeding classes", bleeding::read);
        HoldRulesFile rules = new HoldRulesFile(desk, lexicon);
        return each(Room.HOLDS, "what holds have in common", rules::read).stream()
                .findFirst()
                .map(common -> common.with(drugs, schemes))
                .orElse(HoldRules.NONE);
    }

    /** Instruments; the lexicon is told how each of them is scored. */
    private List<Instrument> instruments() {
        List<Instrument> all = each(Room.INSTRUMENT, "an instrument", new InstrumentFile(desk)::read);
        all.forEach(instrument -> lexicon.put(instrument.scoring()));
        return all;
    }

    private Candidacy candidacy() {
        needed(Room.CANDIDACY, "candidacy.yaml");
        return each(Room.CANDIDACY, "candidacy", new CandidacyFile(desk)::read).stream()
                .findFirst()
                .orElse(CandidacyFile.NONE);
    }

    private Authorities authorities() {
        PositionFile file = new PositionFile(desk, definitions.kinds());
        Authorities all = Authorities.of(each(Room.POSITIONS, "a file of positions", file::read));
        all.positions().forEach(p -> rule(p.value().id(), p.at()));
        all.contested().forEach(c -> rule(c.value().id(), c.at()));
        return all;
    }

    private void rule(String id, Spot at) {
        definitions.defined().define(Sort.RULE, id, at, problems);
    }

    private static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }

    private void needed(Room room, String name) {
        if (whole && trees.stream().noneMatch(tree -> tree.room() == room)) {
            problems.add(Spot.start(name), "A knowledge base needs this file.");
        }
    }
}
