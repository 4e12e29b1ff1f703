package org.foramen.clinic.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What comes out of the press can be read: by a person, by a screen reader, and with nothing fetched. */
class PressTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Carta</title>
            <link rel="stylesheet" href="https://elsewhere.example/x.css"><script src="/assets/clinic.js"></script></head>
            <body><h1>Dolor &amp; función</h1><p>Rosa: L4-5, izquierda ✓ ≥ 80 %</p>
            <img src="https://elsewhere.example/x.png" alt="nothing">
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><title>Curve</title><path d="M0 0L40 20"/></svg>
            </body></html>
            """;

    @Test
    void the_words_are_there_in_the_reader_s_language_and_the_file_is_tagged() throws IOException {
        try (PDDocument paper = Loader.loadPDF(Press.print(PAGE))) {
            String text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("Dolor & función"), text);
            assertTrue(text.contains("Rosa: L4-5, izquierda ✓ ≥ 80 %"), text);
            assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("es", paper.getDocumentCatalog().getLanguage());
            assertEquals("Carta", paper.getDocumentInformation().getTitle());
        }
    }
}
