package org.foramen.clinic.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foramen.clinic.brief.BriefPage;
import org.foramen.clinic.brief.Briefs;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.vignettes.Cast;
import org.foramen.vignettes.Vignette;
import org.foramen.vignettes.VignetteFile;
import org.junit.jupiter.api.Test;

/** On paper, somebody's mirror image reads like the person with left and right exchanged, and in nothing else. */
class SidesOnPaperTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Words ENGLISH = Languages.of(Vignette.ZONE).in("en").orElseThrow();
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b(?! after|\\?)");
    /** The words beside the two drawings say which edge is which, and are the same for everybody. */
    private static final String EDGES = " right left left right ";

    @Test
    void left_and_right_are_exchanged_and_nothing_else_is() throws IOException {
        int sided = 0;
        for (Cast.Member member : Cast.people()) {
            String name = member.vignette().name();
            String file = member.text();
            String paper = printed(name, file);
            assertEquals(mirrored(paper), printed(name, mirrored(file)), name);
            sided += mirrored(paper).equals(paper) ? 0 : 1;
        }
        assertTrue(sided >= 5, sided + " papers speak of a side");
    }

    private static String printed(String name, String file) throws IOException {
        Vignette vignette = assertInstanceOf(VignetteFile.Good.class, VignetteFile.read(name, name, file))
                .vignette();
        BriefPage page =
                new Briefs(ENGLISH, LIBRARY, vignette.instant()).of(vignette.chart(), vignette.request(), "", "a4");
        StringOutput html = new StringOutput();
        TEMPLATES.render(page.template() + ".jte", page, html);
        try (PDDocument paper = Loader.loadPDF(Press.print(html.toString()))) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            return text.replace(EDGES, " ");
        }
    }

    private static String mirrored(String text) {
        return SIDE.matcher(text).replaceAll(found -> found.group().equals("left") ? "right" : "left");
    }
}
