package org.foramen.clinic.knowledge;

import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.knowledge.book.Chapter;

/**
 * One chapter: each rule with its words, its test, its source and status.
 *
 * @param frame what stands around it
 * @param chapter the chapter
 */
public record ChapterPage(Frame frame, Chapter chapter) implements Page {
    @Override
    public String template() {
        return "knowledge/chapter";
    }
}
