package org.foramen.clinic.knowledge;

import java.util.Optional;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.foramen.knowledge.book.Chapter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the knowledge to whoever works here: it is about nobody in particular. */
@Controller
public final class BookRead {
    private final ReadingRoom room;

    BookRead(ReadingRoom room) {
        this.room = room;
    }

    @GetMapping("/knowledge")
    @Does(Action.READ_KNOWLEDGE)
    public Answer contents(Visit visit) {
        return new BookPage(Frame.of(visit, "knowledge.title"), room.book());
    }

    @GetMapping("/knowledge/{*chapter}")
    @Does(Action.READ_KNOWLEDGE)
    public Answer chapter(Visit visit, @PathVariable String chapter) {
        Optional<Chapter> found = room.book().chapter(chapter.substring(1));
        return found.<Answer>map(there -> new ChapterPage(named(visit, there), there))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    private static Frame named(Visit visit, Chapter chapter) {
        return new Frame(visit, chapter.title(), Optional.empty(), Optional.empty());
    }
}
