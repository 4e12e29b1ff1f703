package org.foramen.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foramen.knowledge.SetFile.Members;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.knowledge.yaml.YamlText;

/**
 * Knowledge files taken apart: everything that can be done to them before they are asked what they mean. The stock of the
 * files that ship is made when Foramen is built.
 *
 * @param trees the YAML files, in the order of their names
 * @param tables the sets of the code tables, counted
 * @param digests the hash of every file, by name
 * @param whole whether every file could be taken apart
 * @param hash the hash over the names and contents of all files, kept with every decision
 */
record Stock(List<Tree> trees, List<Members> tables, SortedMap<String, String> digests, boolean whole, String hash) {
    private static final Comparator<Tree> ORDER =
            Comparator.comparing(tree -> tree.file().name());

    static Stock of(List<KnowledgeFile> files, Problems problems) {
        List<Tree> trees = new ArrayList<>();
        SortedMap<String, String> digests = new TreeMap<>();
        Codes codes = new Codes(problems);
        boolean whole = true;
        for (KnowledgeFile file : Shelf.sorted(files)) {
            digests.put(file.at().name(), Fingerprint.of(file.content()));
            whole &= apart(file, trees, codes, problems);
        }
        List<Members> tables = codes.sets();
        ExpectedFile.count(tables, trees, problems).forEach(tree -> spent(tree, trees));
        return new Stock(List.copyOf(trees), tables, digests, whole, hash(digests));
    }

    /** The same stock with other trees: the hash stays that of the files. */
    Stock with(List<Tree> others) {
        return new Stock(List.copyOf(others), tables, digests, whole, hash);
    }

    /** Of a file that has said what it had to say, only who answers for it is kept. */
    private static void spent(Tree tree, List<Tree> trees) {
        int place = trees.indexOf(tree);
        if (tree.has(ReviewLine.KEY)) {
            trees.set(place, tree.reviewAlone());
        } else {
            trees.remove(place);
        }
    }

    /** Takes one file apart; answers whether that could be done. */
    private static boolean apart(KnowledgeFile file, List<Tree> trees, Codes codes, Problems problems) {
        Room room = Room.of(file.at());
        if (room == Room.NOWHERE) {
            problems.add(file.at().start(), noPlace(file.at()));
            return true;
        }
        Optional<String> text = file.text(problems);
        if (room == Room.CODES) {
            text.ifPresent(table -> codes.read(file.at(), table));
            return text.isPresent();
        }
        Optional<Yaml> root = text.flatMap(yaml -> YamlText.read(file.at().shown(), yaml, problems));
        root.ifPresent(tree -> trees.add(new Tree(file.at(), tree)));
        return root.isPresent();
    }

    /** This stock with another's files among its own. No file is in both. */
    Stock and(Stock other) {
        List<Tree> all = new ArrayList<>(trees);
        all.addAll(other.trees);
        all.sort(ORDER);
        List<Members> codes = new ArrayList<>(tables);
        codes.addAll(other.tables);
        SortedMap<String, String> files = new TreeMap<>(digests);
        files.putAll(other.digests);
        return new Stock(List.copyOf(all), List.copyOf(codes), files, whole && other.whole, hash(files));
    }

    static String hash(SortedMap<String, String> digests) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            all.append(file.getKey()).append(' ').append(file.getValue()).append('\n');
        }
        return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String noPlace(FileName file) {
        return file.name().endsWith(".yml")
                ? "Name the file " + file.stem() + ".yaml."
                : "No knowledge is kept here. The folders are listed in docs/knowledge-format.md.";
    }
}
