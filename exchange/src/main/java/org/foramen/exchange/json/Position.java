package org.foramen.exchange.json;

/**
 * A line and a column, both counted from 1, the column in characters.
 *
 * @param line the line
 * @param column the column
 */
public record Position(int line, int column) {

    /** Where that byte stands. */
    public static Position of(byte[] bytes, int offset) {
        int line = 1;
        int column = 1;
        int end = Math.min(offset, bytes.length);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xc0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
