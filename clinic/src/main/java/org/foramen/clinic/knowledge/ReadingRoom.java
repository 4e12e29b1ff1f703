package org.foramen.clinic.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.foramen.clinic.consult.Knowledge;
import org.foramen.knowledge.Edition;
import org.foramen.knowledge.book.Book;
import org.springframework.stereotype.Component;

/** The one copy of the book, printed when somebody first asks for it: it does not change while the clinic is open. */
@Component
final class ReadingRoom {
    private final Knowledge knowledge;
    private final AtomicReference<Optional<Book>> copy = new AtomicReference<>(Optional.empty());

    ReadingRoom(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Two who come first at the same time may both print it; they get the same words. */
    Book book() {
        return copy.updateAndGet(there -> there.or(() -> Optional.of(print()))).orElseThrow();
    }

    private Book print() {
        try {
            return Book.of(Edition.here(), knowledge.library());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
