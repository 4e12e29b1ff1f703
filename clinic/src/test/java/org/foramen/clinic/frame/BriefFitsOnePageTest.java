package org.foramen.clinic.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foramen.clinic.brief.BriefPage;
import org.foramen.clinic.brief.Briefs;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.vignettes.Cast;
import org.foramen.vignettes.Vignette;
import org.junit.jupiter.api.Test;

/** The consult on one page is one page, for everybody in the cast and on both sizes of paper. */
class BriefFitsOnePageTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Words ENGLISH = Languages.of(Vignette.ZONE).in("en").orElseThrow();

    @Test
    void one_page_for_everybody_in_letter_and_a4_and_no_side_lost() throws IOException {
        Library library = ((KnowledgeBase.Loaded) KnowledgeBase.load()).library();
        for (Cast.Member member : Cast.people()) {
            Vignette vignette = member.vignette();
            Briefs briefs = new Briefs(ENGLISH, library, vignette.instant());
            for (String size : List.of("letter", "a4")) {
                BriefPage page = briefs.of(vignette.chart(), vignette.request(), "", size);
                printed(vignette.name() + " " + size, page);
            }
        }
    }

    private static void printed(String told, BriefPage page) throws IOException {
        StringOutput html = new StringOutput();
        TEMPLATES.render(page.template() + ".jte", page, html);
        try (PDDocument paper = Loader.loadPDF(Press.print(html.toString()))) {
            assertEquals(1, paper.getNumberOfPages(), told);
            assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked(), told);
            float width = paper.getPage(0).getMediaBox().getWidth();
            assertEquals(page.size().equals("letter") ? 612 : 595, Math.round(width), told);
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertTrue(text.contains(page.consult().person().name()), text);
            Optional<String> sites = page.focus().map(choice -> choice.sites());
            sites.ifPresent(where -> assertTrue(text.contains(where), told + " " + text));
        }
    }
}
