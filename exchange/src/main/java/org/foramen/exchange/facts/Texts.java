package org.foramen.exchange.facts;

import java.util.ArrayList;
import java.util.List;
import org.foramen.exchange.Problem;
import org.foramen.exchange.Spot;
import org.foramen.exchange.json.Cursor;
import org.foramen.exchange.json.Position;

/** The texts of a record, one or several, in which marks become lines and columns. */
final class Texts {
    private final List<byte[]> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Cursor> cursors = new ArrayList<>();

    /** The next text; its name is blank unless it is one of several. */
    void add(byte[] text, String name) {
        texts.add(text);
        names.add(name);
        cursors.add(new Cursor(text));
    }

    int last() {
        return texts.size() - 1;
    }

    byte[] text(int file) {
        return texts.get(file);
    }

    byte[] current() {
        return texts.getLast();
    }

    Problem problem(Mark mark) {
        Position at = cursors.get(mark.file()).at(mark.offset());
        return new Problem(new Spot(names.get(mark.file()), mark.path(), at.line(), at.column()), mark.fault());
    }
}
