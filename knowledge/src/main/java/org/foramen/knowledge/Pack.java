package org.foramen.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foramen.knowledge.SetFile.Members;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Yaml;

/**
 * The reading of a packed stock: the files that ship, taken apart when Foramen was built, so that a start need not. What
 * they mean is still asked, and checked, at every start. {@link Packing} writes what this reads.
 */
final class Pack {
    static final String NAME = "knowledge.pack";
    static final int MARK = 0x464b5031;
    static final byte TEXT = 0;
    static final byte PLAIN = 1;
    static final byte ITEMS = 2;
    static final byte TABLE = 3;

    private final ByteBuffer in;
    private final String[] strings;
    private String file = "";

    private Pack(ByteBuffer in) {
        this.in = in;
        if (in.getInt() != MARK) {
            throw new IllegalArgumentException("This is no pack of knowledge");
        }
        this.strings = strings();
    }

    static Stock stock(byte[] packed) {
        Pack pack = new Pack(ByteBuffer.wrap(packed));
        String hash = pack.string();
        SortedMap<String, String> digests = new TreeMap<>();
        for (int left = pack.in.getInt(); left > 0; left--) {
            String name = pack.string();
            digests.put(name, pack.string());
        }
        List<Members> tables = pack.tables();
        List<Tree> trees = new ArrayList<>();
        for (int left = pack.in.getInt(); left > 0; left--) {
            FileName name = new FileName(pack.string(), pack.string());
            pack.file = name.shown();
            trees.add(new Tree(name, pack.node("")));
        }
        return new Stock(List.copyOf(trees), tables, digests, true, hash);
    }

    /** Most strings are Latin 1, which costs nothing to take over; a negative length says that one is UTF-8. */
    private String[] strings() {
        String[] all = new String[in.getInt()];
        byte[] bytes = in.array();
        for (int i = 0; i < all.length; i++) {
            int length = in.getInt();
            boolean plain = length >= 0;
            int size = plain ? length : -length;
            all[i] = new String(
                    bytes, in.position(), size, plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            in.position(in.position() + size);
        }
        return all;
    }

    private List<Members> tables() {
        List<Members> tables = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            String set = string();
            file = string();
            Spot at = spot();
            String[] members = new String[in.getInt()];
            for (int i = 0; i < members.length; i++) {
                members[i] = string();
            }
            tables.add(new Members(set, List.of(members), at));
        }
        return List.copyOf(tables);
    }

    private Yaml node(String key) {
        byte sort = in.get();
        Spot at = spot();
        return switch (sort) {
            case TEXT -> new Yaml.Text(at, key, string(), false);
            case PLAIN -> new Yaml.Text(at, key, string(), true);
            case ITEMS -> {
                Yaml[] items = new Yaml[in.getInt()];
                for (int i = 0; i < items.length; i++) {
                    items[i] = node(key);
                }
                yield new Yaml.Items(at, key, List.of(items));
            }
            default -> {
                Yaml.Line[] lines = new Yaml.Line[in.getInt()];
                for (int i = 0; i < lines.length; i++) {
                    Spot spot = spot();
                    String word = string();
                    lines[i] = new Yaml.Line(spot, word, node(word));
                }
                yield new Yaml.Table(at, List.of(lines));
            }
        };
    }

    private Spot spot() {
        return new Spot(file, in.getInt(), in.getInt());
    }

    private String string() {
        return strings[in.getInt()];
    }
}
