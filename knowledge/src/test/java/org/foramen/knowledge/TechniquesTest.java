package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foramen.library.Library;
import org.foramen.library.Technique;
import org.foramen.library.Wording;
import org.junit.jupiter.api.Test;

/** What patients are told: of everything that is done here, in words that somebody with eight years of school can read. */
class TechniquesTest {
    /** Eight years of school; in Spanish by the scale of Fernandez-Huerta, on which 60 and more is as easy. */
    private static final double GRADE = 8;

    private static final double EASY = 60;

    private static final Library LIBRARY = Folder.library(KnowledgeBase.load(new Path[0]));

    @Test
    void every_procedure_and_five_things_beside_procedures_are_told_of() {
        assertEquals(51, LIBRARY.procedures().size());
        for (var procedure : LIBRARY.procedures()) {
            assertTrue(LIBRARY.technique(procedure.id()).isPresent(), procedure.id());
        }
        assertEquals(
                List.of("doing-nothing", "medicines", "psychology", "rehabilitation", "surgery"),
                LIBRARY.techniques().stream()
                        .filter(Technique::beside)
                        .map(Technique::id)
                        .sorted()
                        .toList());
    }

    @Test
    void english_is_read_after_eight_years_of_school() {
        List<String> hard = LIBRARY.techniques().stream()
                .filter(technique -> Readable.grade(text(technique, "en")) > GRADE)
                .map(Technique::id)
                .toList();
        assertEquals(List.of(), hard);
    }

    @Test
    void spanish_is_as_easy() {
        List<String> hard = LIBRARY.techniques().stream()
                .filter(technique -> Readable.ease(text(technique, "es")) < EASY)
                .map(Technique::id)
                .toList();
        assertEquals(List.of(), hard);
    }

    @Test
    void the_measure_knows_hard_words_from_easy_ones() {
        assertTrue(Readable.grade("The dog ran. We saw it go.") < 2);
        assertTrue(Readable.grade("Radiofrequency denervation necessitates meticulous preprocedural evaluation.") > 12);
        assertTrue(Readable.ease("El perro corre. La casa es de mi padre.") > 80);
        assertTrue(Readable.ease("La radiofrecuencia convencional requiere una evaluación multidisciplinaria exhaustiva"
                        + " previamente documentada.")
                < 40);
    }

    private static String text(Technique technique, String language) {
        List<Wording> all = new ArrayList<>(List.of(
                technique.what(), technique.suits(), technique.day(), technique.unknown(), technique.funding()));
        technique.lasts().ifPresent(told -> all.add(told.says()));
        Stream.concat(technique.after().stream(), technique.findings().stream()).forEach(told -> all.add(told.says()));
        technique.risks().forEach(risk -> all.add(risk.says()));
        all.addAll(technique.instead());
        return String.join(
                " ", all.stream().map(wording -> wording.to(language)).toList());
    }
}
