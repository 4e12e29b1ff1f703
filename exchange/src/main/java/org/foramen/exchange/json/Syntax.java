package org.foramen.exchange.json;

import java.nio.charset.StandardCharsets;
import org.foramen.exchange.Fault;
import org.foramen.exchange.faults.InJson;
import org.foramen.exchange.faults.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our own words why the tokeniser stopped, from the byte it stopped at. */
public final class Syntax {
    private Syntax() {}

    /** Why it stopped. {@code path} is where in the document it was, {@code offset} the byte it had come to. */
    public static Fault fault(
            JacksonException stopped, byte[] bytes, int offset, String noun, String path, int deepest) {
        if (stopped instanceof StreamConstraintsException) {
            return InJson.tooDeep(deepest);
        }
        if (stopped instanceof UnexpectedEndOfInputException || offset >= bytes.length) {
            return InJson.endsEarly(noun, Position.of(bytes, bytes.length));
        }
        byte at = bytes[offset];
        if (at >= 0 && at < ' ' && at != '\n' && at != '\r' && at != '\t') {
            return InJson.control(path, (char) at);
        }
        String before = word(bytes, start(bytes, offset));
        if (before.equals("NaN") || before.endsWith("Infinity")) {
            return InJson.notANumber(before);
        }
        String word = word(bytes, offset);
        return InJson.notJson(noun, "unexpected " + Quote.of(word), Position.of(bytes, offset));
    }

    /** Where the word begins that ends at or after this byte: a word is read to its end before it is known for none. */
    private static int start(byte[] bytes, int offset) {
        int start = offset;
        while (start > 0 && (Character.isLetter(bytes[start - 1]) || bytes[start - 1] == '-')) {
            start--;
        }
        return start;
    }

    /** The word or the single sign that begins there. */
    private static String word(byte[] bytes, int from) {
        int to = from;
        while (to < bytes.length && (Character.isLetter(bytes[to]) || to == from && bytes[to] == '-')) {
            to++;
        }
        int length = Math.max(1, to - from);
        while (from + length < bytes.length && (bytes[from + length] & 0xc0) == 0x80) {
            length++;
        }
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
