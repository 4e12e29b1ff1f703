package org.foramen.clinic.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foramen.clinic.OpenClinic;
import org.foramen.clinic.Web;
import org.foramen.knowledge.book.Book;
import org.foramen.knowledge.book.Chapter;
import org.junit.jupiter.api.Test;

/** Somebody who works here looks a rule up. */
class BookTest {
    @Test
    void everybody_who_works_here_finds_every_chapter_and_who_answers_for_it() {
        for (String role : List.of("physician", "nurse", "front-desk", "manager", "auditor")) {
            String page = Web.signedIn(role).get("/knowledge").body();
            assertTrue(page.contains("href=\"/knowledge/alarms/red-flags\""), role);
            assertTrue(page.contains("reviewed by nobody yet"), role);
        }
    }

    @Test
    void a_chapter_shows_each_rule_with_its_test_source_and_status() {
        String page = Web.signedIn("nurse")
                .get("/knowledge/policies/medicare-facet/clauses")
                .body();
        assertTrue(page.contains("id=\"FJ-R1\""), page);
        assertTrue(page.contains("relief 80%"), page);
        assertTrue(page.contains("status--confirmed"), page);
    }

    @Test
    void no_chapter_is_a_dead_link() {
        Web web = Web.signedIn("physician");
        for (Book.Part part : OpenClinic.clinic().part(ReadingRoom.class).book().parts()) {
            for (Chapter chapter : part.chapters()) {
                assertEquals(200, web.get("/knowledge/" + chapter.file()).statusCode(), chapter.file());
            }
        }
        assertEquals(404, web.get("/knowledge/procedures/magic").statusCode());
    }
}
