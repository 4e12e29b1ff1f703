package org.foramen.vignettes.line;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into words, commas and what stands between quotation marks. */
final class Split {
    private final String line;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Split(String line) {
        this.line = line;
    }

    static List<Word> of(String line) {
        Split split = new Split(line);
        while (split.at < line.length()) {
            split.step();
        }
        return List.copyOf(split.words);
    }

    private void step() {
        char c = line.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == ',') {
            words.add(new Word(",", at++, false));
        } else if (c == '"') {
            quoted();
        } else {
            plain();
        }
    }

    private void plain() {
        int from = at;
        while (at < line.length() && line.charAt(at) != ',' && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        words.add(new Word(line.substring(from, at), from, false));
    }

    /** Between quotation marks stands anything; a backslash before a mark, a backslash or n (new line) takes it along. */
    private void quoted() {
        int from = at++;
        StringBuilder text = new StringBuilder();
        while (at < line.length() && line.charAt(at) != '"') {
            boolean escaped = line.charAt(at) == '\\' && at + 1 < line.length();
            text.append(escaped ? Quote.plain(line.charAt(++at)) : line.charAt(at));
            at++;
        }
        if (at == line.length()) {
            throw new Misread(from, "a quotation mark is opened and not closed", "Close it with another \".");
        }
        at++;
        words.add(new Word(text.toString(), from, true));
    }
}
