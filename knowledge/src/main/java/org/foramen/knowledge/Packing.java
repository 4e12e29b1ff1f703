package org.foramen.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foramen.knowledge.SetFile.Members;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Yaml;

/**
 * The packing of the files that ship, run by the build. Files with a problem are not packed: the program then reads them
 * itself, and tells every problem when it is started.
 */
public final class Packing {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream body = new DataOutputStream(bytes);

    private Packing() {}

    /** Packs the knowledge files of a source folder into the folder where the build copied them. */
    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[0]);
        Path built = Path.of(arguments[1]);
        forgetDeleted(source, built);
        Problems problems = new Problems();
        Stock stock = Stock.of(Shelf.in(built, ""), problems);
        Path pack = built.resolve(Pack.NAME);
        if (problems.none()) {
            Files.write(pack, of(stock));
        } else {
            Files.deleteIfExists(pack);
        }
    }

    /** The build copies files and deletes none: a policy that was taken away would go on ruling. */
    private static void forgetDeleted(Path source, Path built) throws IOException {
        for (KnowledgeFile file : Shelf.in(built, "")) {
            if (!Files.exists(source.resolve(file.at().name()))) {
                Files.delete(built.resolve(file.at().name()));
            }
        }
    }

    static byte[] of(Stock stock) throws IOException {
        Packing packing = new Packing();
        packing.stock(stock);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        out.writeInt(Pack.MARK);
        out.writeInt(packing.strings.size());
        for (String string : packing.strings.keySet()) {
            byte[] latin = string.getBytes(StandardCharsets.ISO_8859_1);
            boolean plain = new String(latin, StandardCharsets.ISO_8859_1).equals(string);
            byte[] written = plain ? latin : string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(plain ? written.length : -written.length);
            out.write(written);
        }
        packing.bytes.writeTo(out);
        return whole.toByteArray();
    }

    private void stock(Stock stock) throws IOException {
        string(stock.hash());
        body.writeInt(stock.digests().size());
        for (Map.Entry<String, String> digest : stock.digests().entrySet()) {
            string(digest.getKey());
            string(digest.getValue());
        }
        body.writeInt(stock.tables().size());
        for (Members set : stock.tables()) {
            table(set);
        }
        body.writeInt(stock.trees().size());
        for (Tree tree : stock.trees()) {
            string(tree.file().name());
            string(tree.file().shown());
            node(tree.root());
        }
    }

    private void table(Members set) throws IOException {
        string(set.set());
        string(set.at().file());
        spot(set.at());
        body.writeInt(set.members().size());
        for (String member : set.members()) {
            string(member);
        }
    }

    private void node(Yaml node) throws IOException {
        switch (node) {
            case Yaml.Text text -> {
                begin(text.plain() ? Pack.PLAIN : Pack.TEXT, text.at());
                string(text.value());
            }
            case Yaml.Items items -> {
                begin(Pack.ITEMS, items.at());
                body.writeInt(items.items().size());
                for (Yaml item : items.items()) {
                    node(item);
                }
            }
            case Yaml.Table table -> {
                begin(Pack.TABLE, table.at());
                body.writeInt(table.lines().size());
                for (Yaml.Line line : table.lines()) {
                    spot(line.at());
                    string(line.key());
                    node(line.value());
                }
            }
        }
    }

    private void begin(byte sort, Spot at) throws IOException {
        body.writeByte(sort);
        spot(at);
    }

    private void spot(Spot at) throws IOException {
        body.writeInt(at.line());
        body.writeInt(at.column());
    }

    private void string(String string) throws IOException {
        Integer known = strings.putIfAbsent(string, strings.size());
        body.writeInt(known == null ? strings.size() - 1 : known);
    }
}
