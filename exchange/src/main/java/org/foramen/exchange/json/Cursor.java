package org.foramen.exchange.json;

/** Finds line and column of one byte after another in the order of the text, without starting over each time. */
public final class Cursor {
    private final byte[] bytes;
    private int offset;
    private int line = 1;
    private int column = 1;

    public Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    public Position at(int wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        for (; offset < wanted && offset < bytes.length; offset++) {
            if (bytes[offset] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[offset] & 0xc0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
