package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foramen.knowledge.Defined.Sort;
import org.foramen.knowledge.SetFile.Members;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Jurisdiction;
import org.foramen.library.Source;

/**
 * The first walk over the files: whatever other files may name.
 *
 * @param defined the names
 * @param kinds what belongs to what
 * @param sources the documents that may be cited
 * @param jurisdictions who speaks for which states
 */
record Definitions(Defined defined, Kinds kinds, Map<String, Source> sources, List<Jurisdiction> jurisdictions) {

    /** What this walk has read of a file, so that the second passes by. */
    static final Set<String> EARLIER = Set.of(SourceFile.KEY);

    static Definitions of(Stock stock, Problems problems) {
        List<Tree> trees = stock.trees();
        List<Members> sets = sets(stock, problems);
        Kinds kinds = new Kinds();
        sets.forEach(kinds::put);
        Defined defined = new Defined(kinds.words(), stock.whole());
        sets.forEach(set -> defined.define(Sort.SET, set.set(), set.at(), problems));
        for (Tree tree : trees) {
            headings(tree, defined, kinds, problems);
        }
        Map<String, Source> sources = sources(trees, defined, problems);
        return new Definitions(defined, kinds, sources, jurisdictions(trees, defined, problems));
    }

    /** Each jurisdiction by its id. */
    Map<String, Jurisdiction> contractors() {
        return jurisdictions.stream().collect(Collectors.toMap(Jurisdiction::id, one -> one, (first, again) -> first));
    }

    private static List<Members> sets(Stock stock, Problems problems) {
        List<Members> all = new ArrayList<>(stock.tables());
        for (Tree tree : stock.trees()) {
            if (tree.room() == Room.SETS && !tree.bare()) {
                all.addAll(SetFile.SHAPE.read(tree.body(), problems));
            }
        }
        return all;
    }

    private static void headings(Tree tree, Defined defined, Kinds kinds, Problems problems) {
        switch (tree.room()) {
            case INSTRUMENT -> heading(tree, "instrument", Sort.INSTRUMENT, defined, problems);
            case HOLD -> heading(tree, "hold", Sort.HOLD, defined, problems);
            case BLEEDING -> heading(tree, "scheme", Sort.SCHEME, defined, problems);
            case GENERATOR -> heading(tree, "generator", Sort.GENERATOR, defined, problems);
            case TECHNIQUE -> heading(tree, "technique", Sort.TECHNIQUE, defined, problems);
            case PROCEDURE -> procedure(tree, defined, kinds, problems);
            case FAMILY -> {
                Placed<String> family = tree.heading("family");
                defined.define(Sort.PAYER_FAMILY, family.value(), family.at(), problems);
            }
            case SOURCES, SETS, CODES, MECHANISM, ALARMS, CANDIDACY, HOLDS, BLOCKS, UNITS, LIMITS -> {}
            case BINDING, POLICY, AUTHORIZATION, POSITIONS, JURISDICTIONS, OFF, OVERLAY, NOWHERE -> {}
        }
    }

    private static void procedure(Tree tree, Defined defined, Kinds kinds, Problems problems) {
        heading(tree, "procedure", Sort.PROCEDURE, defined, problems);
        Placed<String> family = tree.heading("family");
        defined.family(family.value(), family.at(), problems);
        kinds.procedure(tree.heading("procedure").value(), family.value());
    }

    private static void heading(Tree tree, String key, Sort sort, Defined defined, Problems problems) {
        Placed<String> id = tree.heading(key);
        defined.define(sort, id.value(), id.at(), problems);
        if (!id.value().isEmpty() && !id.value().equals(tree.file().stem())) {
            problems.add(
                    id.at(),
                    "The file of " + key + " \"" + id.value() + "\" must be called " + id.value() + ".yaml, not "
                            + tree.file().stem() + ".yaml.");
        }
    }

    private static Map<String, Source> sources(List<Tree> trees, Defined defined, Problems problems) {
        Map<String, Source> sources = new TreeMap<>();
        List<Tree> files = new ArrayList<>(trees);
        files.sort(Comparator.comparing(tree -> tree.room() != Room.SOURCES));
        for (Tree tree : files) {
            for (Placed<Source> source : SourceFile.read(tree, problems)) {
                defined.define(Sort.SOURCE, source.value().id(), source.at(), problems);
                sources.putIfAbsent(source.value().id(), source.value());
            }
        }
        return sources;
    }

    private static List<Jurisdiction> jurisdictions(List<Tree> trees, Defined defined, Problems problems) {
        List<Jurisdiction> all = new ArrayList<>();
        JurisdictionFile file = new JurisdictionFile(defined.cites());
        for (Tree tree : trees) {
            if (tree.room() == Room.JURISDICTIONS) {
                for (Placed<Jurisdiction> read : file.shape().read(tree.body(), problems)) {
                    defined.define(Sort.JURISDICTION, read.value().id(), read.at(), problems);
                    all.add(read.value());
                }
            }
        }
        return all;
    }
}
