package org.foramen.exchange.json;

import java.nio.charset.StandardCharsets;

/**
 * A look ahead in JSON for a property of the object that begins here, without reading it properly.
 *
 * <p>FHIR lets resourceType stand anywhere in an object, and nothing can be checked before it is known. The look ahead
 * believes nothing: the reader that follows checks every byte.
 */
public final class Peek {
    private final byte[] bytes;
    private final int to;
    private int at;

    private Peek(byte[] bytes, int at, int to) {
        this.bytes = bytes;
        this.at = at;
        this.to = to;
    }

    /** The text of that property in the object whose brace stands at {@code from}; blank when it has none. */
    public static String text(byte[] bytes, int from, int to, String name) {
        return new Peek(bytes, from, to).find(name);
    }

    /** The byte at which the value of that property begins; -1 when the object has none. */
    public static int value(byte[] bytes, int from, int to, String name) {
        var peek = new Peek(bytes, from, to);
        if (!peek.seek(name)) {
            return -1;
        }
        peek.blanks();
        return peek.at < to ? peek.at : -1;
    }

    /** Whether the object whose brace stands at {@code from} has that property, of any type. */
    public static boolean has(byte[] bytes, int from, int to, String name) {
        return new Peek(bytes, from, to).seek(name);
    }

    private String find(String name) {
        if (!seek(name)) {
            return "";
        }
        blanks();
        return at < to && bytes[at] == '"' ? string() : "";
    }

    /** Goes to the value of the property. */
    private boolean seek(String name) {
        int depth = 0;
        while (at < to) {
            byte b = bytes[at];
            if (b == '"') {
                int start = at + 1;
                skipString();
                if (depth == 1 && same(start, at - 1, name) && colon()) {
                    return true;
                }
                continue;
            }
            depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            at++;
            if (depth == 0 && (b == '}' || b == ']')) {
                return false;
            }
        }
        return false;
    }

    private boolean same(int start, int end, String name) {
        if (end - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean colon() {
        blanks();
        if (at < to && bytes[at] == ':') {
            at++;
            return true;
        }
        return false;
    }

    private void blanks() {
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    private void skipString() {
        at++;
        while (at < to && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, to);
    }

    private String string() {
        int start = at + 1;
        skipString();
        int end = Math.max(start, at - 1);
        if (end >= to || bytes[end] != '"') {
            return "";
        }
        String raw = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return raw.indexOf('\\') < 0 ? raw : raw.replace("\\/", "/");
    }
}
