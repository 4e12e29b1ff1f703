package org.foramen.knowledge;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.library.Library;
import org.foramen.library.Position;
import org.foramen.library.Position.Said;
import org.foramen.library.Position.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of our list of positions of authorities is in the knowledge, as it stands there, and nothing false got in. */
class AuthoritiesTest {
    private static final Set<String> SILENT = Set.of(
            "basivertebral-ablation",
            "scs-trial",
            "scs-implant",
            "drg-stimulation",
            "peripheral-nerve-stimulation",
            "vertebral-augmentation",
            "percutaneous-decompression",
            "discography",
            "disc-rfa",
            "prp-disc",
            "prp-joint",
            "selective-nerve-root-block-lumbar",
            "medial-branch-block-lumbar",
            "sacral-lateral-branch-block");
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final String DISPUTE = "of ";

    /** A row of the list: its id, where it is, direction, date and how well it is sourced. */
    record Row(String id, String as, String stance, String dated, String status) {}

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_of_the_list_is_said_as_it_stands_there(Row row) {
        if (row.as().startsWith(DISPUTE)) {
            List<Said> disputes = position(row.as().substring(DISPUTE.length())).disputes();
            assertTrue(
                    disputes.stream()
                            .anyMatch(said -> said.dated().startsWith(row.dated())
                                    && said.status().word().equals(row.status())),
                    disputes::toString);
        } else {
            said(row, position(row.as()));
        }
    }

    private static void said(Row row, Position position) {
        assertAll(
                () -> assertEquals(
                        row.stance(),
                        position.stance()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-')),
                () -> assertTrue(position.dated().startsWith(row.dated()), position.dated()),
                () -> assertEquals(row.status(), position.status().word()),
                () -> assertFalse(
                        position.strength().isBlank() || position.certainty().isBlank()),
                () -> assertTrue(
                        position.procedures().isEmpty() != position.about().isEmpty()));
    }

    @Test
    void the_recommendation_of_2025_is_said_to_be_for_nothing_and_silent_where_it_is_silent() {
        List<Position> panel = LIBRARY.positions().stream()
                .filter(position -> position.cites().startsWith("bmj-2025"))
                .toList();
        Set<Stance> said = panel.stream().map(Position::stance).collect(Collectors.toSet());
        assertEquals(Set.of(Stance.AGAINST, Stance.NOT_ADDRESSED), said);
        for (String procedure : SILENT) {
            List<Stance> there = panel.stream()
                    .filter(position -> position.procedures().contains(procedure))
                    .map(Position::stance)
                    .toList();
            assertEquals(List.of(Stance.NOT_ADDRESSED), there, procedure);
        }
    }

    @Test
    void what_only_an_answer_site_tells_is_a_draft() {
        List<String> told = LIBRARY.positions().stream()
                .filter(position -> position.says().contains("answer site"))
                .filter(position -> !position.status().word().equals("draft"))
                .map(Position::id)
                .toList();
        assertEquals(List.of(), told);
        assertTrue(LIBRARY.positions().stream()
                .flatMap(position -> LIBRARY.source(position.cites()).stream())
                .noneMatch(source -> (source.title() + source.link()).contains("droracle")));
    }

    @Test
    void a_dispute_over_a_document_is_printed_beside_each_of_its_positions() {
        for (Position position : LIBRARY.positions()) {
            if (position.cites().matches("(bmj-2025|wang-2025|hcn-2025)")) {
                List<String> dated =
                        position.disputes().stream().map(Said::dated).toList();
                assertTrue(dated.contains("2025-03-18"), position.id());
                assertTrue(
                        position.disputes().stream()
                                .anyMatch(said -> said.says().startsWith("Stand by both papers")),
                        position.id());
            }
        }
    }

    @Test
    void the_claims_of_the_articles_that_are_contested_are_shown_beside_the_procedures() {
        for (String procedure :
                List.of("epidural-transforaminal-lumbar", "facet-injection-lumbar", "lumbar-medial-branch-rfa")) {
            assertTrue(
                    LIBRARY.contested(procedure).stream()
                            .anyMatch(one -> one.id().equals("CON-RELIEF")),
                    procedure);
        }
        assertTrue(LIBRARY.contested("epidural-caudal").stream()
                .anyMatch(one -> one.id().equals("CON-SERIES")));
        assertTrue(LIBRARY.contested("basivertebral-ablation").stream()
                .noneMatch(one -> one.id().equals("CON-RELIEF")));
    }

    private static Position position(String id) {
        Optional<Position> position =
                LIBRARY.positions().stream().filter(one -> one.id().equals(id)).findFirst();
        return position.orElseThrow(() -> new AssertionError("no position " + id));
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(AuthoritiesTest.class.getResourceAsStream("/audit/authorities.csv"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(";", -1))
                            .map(cell -> new Row(cell[0], cell[1], cell[2], cell[3], cell[4]))
                            .toList()
                            .stream();
        }
    }
}
