package org.foramen.clinic.frame;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prints a page that a template made as a tagged PDF (PDF/UA), with its fonts in it. It fetches nothing: styles and
 * fonts come from the product, an address in the page stays an address, and a way to another page of the clinic, which
 * nobody can go on paper, is left out.
 */
final class Press {
    private static final String ASSETS = "/assets/";
    private static final String STYLE = "paper.css";
    /** A page may name further styles of the product, for paper alone: {@code <link data-paper="letter.css">}. */
    private static final Pattern OWN = Pattern.compile("[a-z-]{1,40}\\.css");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    static byte[] print(String html) {
        Document page = Jsoup.parse(html);
        List<String> styles = page.select("link[data-paper]").eachAttr("data-paper");
        page.select("script, link").forEach(Element::remove);
        page.select("a[href^=/]").forEach(Element::unwrap);
        Stream.concat(Stream.of(STYLE), styles.stream().filter(OWN.asMatchPredicate()))
                .forEach(style -> page.head()
                        .appendElement("style")
                        .appendText(new String(asset(style), StandardCharsets.UTF_8)));
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useUriResolver((base, address) -> null);
            builder.useSVGDrawer(drawer);
            builder.useFont(() -> open("fonts/DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> open("fonts/DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
            builder.toStream(paper);
            builder.run();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
        return paper.toByteArray();
    }

    private static InputStream open(String asset) {
        return Objects.requireNonNull(Press.class.getResourceAsStream(ASSETS + asset), asset);
    }

    private static byte[] asset(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
