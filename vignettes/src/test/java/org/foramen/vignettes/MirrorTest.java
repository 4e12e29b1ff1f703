package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.foramen.care.Consult;
import org.foramen.chart.Side;
import org.foramen.chart.Zone;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.page.ConsultPages;
import org.foramen.page.LedgerPages;
import org.junit.jupiter.api.Test;

/** Somebody's mirror image gets the mirror image of every answer: left and right are never mistaken for each other. */
class MirrorTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    /** One vignette in so many is held up to the mirror: each takes two whole consults. */
    private static final int ONE_IN = 6;
    /** The words for sides, but not where they mean what remains, what was omitted or what is correct. */
    private static final Pattern SIDE =
            Pattern.compile("(left|right|LEFT|RIGHT)(?<!(?:put |\\w)(?:left|right|LEFT|RIGHT))"
                    + "(?![-\\w?]|,? (?:after|out|untreated|the|to the reader|and right on two|on two days)\\b)");

    private static final Pattern ZONE = Pattern.compile("\\b[bf]\\d{1,2}\\b");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    @Test
    void the_whole_answer_of_a_mirrored_person_is_the_answer_mirrored() throws IOException {
        int sided = 0;
        for (Shelf.Written file : Shelf.shipped()) {
            String mirrored = mirrored(file.text());
            boolean speaks = !mirrored.equals(file.text());
            if (speaks && sided++ % ONE_IN == 0) {
                assertEquals(mirrored(said(file.name(), file.text())), said(file.name(), mirrored), file.name());
            }
        }
        assertTrue(sided > 100, sided + " vignettes speak of a side");
    }

    private static String said(String name, String text) {
        Vignette vignette = assertInstanceOf(VignetteFile.Good.class, VignetteFile.read(name, name, text))
                .vignette();
        Consult consult = Consult.of(LIBRARY, vignette.chart(), vignette.instant(), Vignette.ZONE, vignette.request());
        String all = ConsultPages.of(LIBRARY, consult) + "\n" + LedgerPages.of(LIBRARY, consult);
        return ID.matcher(all).replaceAll("id");
    }

    static String mirrored(String text) {
        String sides = SIDE.matcher(text).replaceAll(found -> opposite(found.group()));
        return ZONE.matcher(sides).replaceAll(found -> zone(found.group()));
    }

    private static String opposite(String side) {
        return switch (side) {
            case "left" -> "right";
            case "right" -> "left";
            case "LEFT" -> "RIGHT";
            default -> "LEFT";
        };
    }

    private static String zone(String code) {
        return List.of(Zone.values()).stream()
                .filter(zone -> zone.code().equals(code))
                .map(zone -> Zone.of(zone.part(), zone.side() == Side.LEFT ? Side.RIGHT : Side.LEFT)
                        .code())
                .findFirst()
                .orElse(code);
    }
}
