package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.foramen.library.Library;
import org.junit.jupiter.api.Test;

class GoodFilesTest {
    @Test
    void aSoundFolderBecomesALibrary() {
        Library library = Folder.library(Folder.read(Folder.good()));
        assertEquals(2, library.procedures().size());
    }
}
