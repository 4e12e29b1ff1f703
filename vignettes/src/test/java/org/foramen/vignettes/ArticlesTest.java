package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.page.ConsultPage;
import org.foramen.page.ConsultPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each statement of the articles that docs/articles.md calls answered is answered on the page of the vignette it names. */
class ArticlesTest {
    private static final String NOT_YET = "not yet";
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final Map<String, Vignette> VIGNETTES = vignettes();

    /** A line of the table. */
    record Told(String row, String code, String vignette, String part, String words) {}

    @Test
    void every_statement_that_points_at_these_features_has_its_line() throws IOException {
        assertEquals(listed(), told().map(one -> one.row() + ";" + one.code()).toList());
    }

    @Test
    void each_line_has_the_words_to_look_for_or_says_why_there_is_no_answer_yet() throws IOException {
        assertEquals(List.of(), told().filter(one -> one.words().isBlank()).toList());
    }

    @ParameterizedTest
    @MethodSource("answered")
    void the_part_of_the_page_that_is_named_answers(Told one) {
        Vignette vignette = VIGNETTES.get(one.vignette());
        assertTrue(vignette != null, "no vignette is called " + one.vignette());
        Function<ConsultPage, Object> part = Part.NAMED.get(one.part());
        assertTrue(part != null, "no part of the page is called " + one.part());
        Object shown = part.apply(
                ConsultPages.of(LIBRARY, Outcome.of(vignette, LIBRARY).consult()));
        assertFalse(shown.toString().isBlank() || shown.equals(List.of()), "nothing stands there");
        assertTrue(shown.toString().contains(one.words()), () -> "not a word of that: " + shown);
    }

    static Stream<Told> answered() throws IOException {
        return told().filter(one -> !one.vignette().equals(NOT_YET));
    }

    private static Stream<Told> told() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("docs")) ? here : Objects.requireNonNull(here.getParent());
        return Files.readAllLines(root.resolve("docs/articles.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cell ->
                        new Told(cell.get(1), cell.get(3), cell.get(4).replace("`", ""), cell.get(5), cell.get(6)));
    }

    private static List<String> listed() throws IOException {
        try (InputStream list = Objects.requireNonNull(ArticlesTest.class.getResourceAsStream("/audit/articles.csv"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static Map<String, Vignette> vignettes() {
        try {
            return Vignettes.good().stream().collect(Collectors.toMap(Vignette::name, Function.identity()));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
