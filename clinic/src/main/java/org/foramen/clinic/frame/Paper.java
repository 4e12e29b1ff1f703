package org.foramen.clinic.frame;

/**
 * A page on paper: the same record through the same template, as a tagged PDF that a screen reader can read.
 *
 * @param page the page
 * @param file the name under which it would be saved, without its ending
 */
public record Paper(Page page, String file) implements Answer {
    public Paper {
        if (!file.matches("[\\w-]{1,80}")) {
            throw new IllegalArgumentException("a file's name has letters, digits, - and _: " + file);
        }
    }
}
