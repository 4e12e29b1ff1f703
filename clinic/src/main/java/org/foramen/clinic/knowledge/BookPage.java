package org.foramen.clinic.knowledge;

import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.knowledge.book.Book;

/**
 * What the knowledge holds: every chapter, and who answers for it.
 *
 * @param frame what stands around it
 * @param book the chapters
 */
public record BookPage(Frame frame, Book book) implements Page {
    @Override
    public String template() {
        return "knowledge/book";
    }
}
