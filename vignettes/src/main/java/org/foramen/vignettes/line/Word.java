package org.foramen.vignettes.line;

/** A word of a line, or a comma, or what stood between quotation marks; and where it began. */
record Word(String text, int at, boolean quoted) {
    boolean comma() {
        return !quoted && text.equals(",");
    }

    boolean says(String keyword) {
        return !quoted && text.equalsIgnoreCase(keyword);
    }
}
