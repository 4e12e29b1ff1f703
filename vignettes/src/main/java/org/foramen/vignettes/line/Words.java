package org.foramen.vignettes.line;

import java.util.List;

/** The words of a line while they are being read, from left to right. A comma ends a part of the line. */
final class Words {
    private final List<Word> words;
    private final int end;
    private int next;

    private Words(List<Word> words, int end) {
        this.words = words;
        this.end = end;
    }

    /** The words of a line that is so many characters long. */
    static Words of(List<Word> words, int end) {
        return new Words(words, end);
    }

    boolean done() {
        return next == words.size();
    }

    /** Whether this part of the line is at its end: a comma follows, or nothing. */
    boolean atEnd() {
        return done() || words.get(next).comma();
    }

    /** Where the next word begins; the end of the line when there is none. */
    int at() {
        return done() ? end : words.get(next).at();
    }

    /** The next word as it was written; "the end of the line" when there is none. */
    String seen() {
        return done() ? "the end of the line" : "'" + words.get(next).text() + "'";
    }

    Word peek(String expected) {
        if (atEnd()) {
            throw missing(expected);
        }
        return words.get(next);
    }

    Word take(String expected) {
        Word word = peek(expected);
        next++;
        return word;
    }

    /** Whether these words come next. */
    boolean says(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (next + i >= words.size() || !words.get(next + i).says(keywords[i])) {
                return false;
            }
        }
        return true;
    }

    /** Steps over these words if they come next. */
    boolean skip(String... keywords) {
        boolean says = says(keywords);
        next += says ? keywords.length : 0;
        return says;
    }

    /** Whether quoted text comes next. */
    boolean quoted() {
        return !done() && words.get(next).quoted();
    }

    /** Steps over the comma between two parts; true while there is another part. */
    boolean more() {
        if (done()) {
            return false;
        }
        if (!words.get(next).comma()) {
            throw new Misread(
                    at(),
                    seen() + " is not understood here",
                    "Put a comma before a new thing, or look at its spelling.");
        }
        next++;
        peek("something after the comma");
        return true;
    }

    /** The rest of this part as one text. */
    String rest(String expected) {
        StringBuilder text = new StringBuilder(take(expected).text());
        while (!atEnd()) {
            text.append(' ').append(take(expected).text());
        }
        return text.toString();
    }

    /** Where the reading stands, to come {@link #back} to. */
    int mark() {
        return next;
    }

    void back(int mark) {
        next = mark;
    }

    /** Whether quoted text comes after the next word. */
    boolean quotedAfter() {
        return next + 1 < words.size() && words.get(next + 1).quoted();
    }

    Misread missing(String expected) {
        return new Misread(at(), expected + " is missing", "Write it before " + seen() + ".");
    }

    /** The word that comes next is none of those that can stand here. */
    Misread unknown(String todo) {
        return new Misread(at(), seen() + " is not understood here", todo);
    }
}
