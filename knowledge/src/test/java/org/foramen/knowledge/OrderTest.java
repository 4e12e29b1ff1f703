package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.library.Library;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The order in which files are found changes nothing; their content does. */
class OrderTest {
    private final Library library = Folder.library(Folder.read(Folder.good()));

    @RepeatedTest(40)
    void files_in_any_order_become_the_same_library(RepetitionInfo which) {
        List<KnowledgeFile> files = new ArrayList<>(Folder.good());
        Collections.shuffle(files, new Random(which.getCurrentRepetition()));
        assertSame(library, Folder.library(Folder.read(files)));
    }

    @Test
    void a_library_from_the_pack_is_the_one_from_the_files() throws IOException {
        Problems problems = new Problems();
        Stock packed = Pack.stock(Packing.of(Stock.of(Folder.good(), problems)));
        assertSame(library, Folder.library(Reading.of(packed, problems)));
    }

    @Test
    void one_letter_more_is_another_hash() {
        List<KnowledgeFile> files = Folder.goodWith("sources/more.yaml", "sources:\n  more-2026: {title: More}\n");
        assertNotEquals(library.hash(), Folder.library(Folder.read(files)).hash());
    }

    /** Equal in everything but the identity of the lexicon, whose words have the same numbers. */
    private static void assertSame(Library expected, Library found) {
        assertEquals(expected.hash(), found.hash());
        assertEquals(expected.sources(), found.sources());
        assertEquals(expected.generators(), found.generators());
        assertEquals(expected.alarms(), found.alarms());
        assertEquals(expected.candidacy(), found.candidacy());
        assertEquals(expected.procedures(), found.procedures());
        assertEquals(expected.policies(), found.policies());
        assertEquals(expected.positions(), found.positions());
        assertEquals(expected.jurisdictions(), found.jurisdictions());
    }
}
