package org.foramen.clinic.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Patient;
import org.foramen.clinic.People;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Words;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words WORDS = Languages.of(ZoneOffset.UTC).spokenTo(List.of(Locale.ENGLISH));

    @Test
    void every_procedure_is_marked_on_the_axis_of_the_scores_in_the_order_of_its_day() {
        Picture picture = rosa();
        assertEquals(2, picture.procedures().size());
        int first = picture.procedures().get(0).x();
        int second = picture.procedures().get(1).x();
        assertTrue(first < second && second < Picture.RIGHT, first + " " + second);
    }

    @Test
    void a_block_drops_from_its_pain_before_to_its_pain_after() {
        Picture.Panel pain = rosa().panels().getFirst();
        Picture.Drop first = pain.drops().getFirst();
        assertEquals(2, pain.drops().size());
        assertTrue(first.before() < first.after(), "less pain stands lower");
        assertEquals(pain.bottom() - (pain.bottom() - pain.top()) / 10, first.after());
    }

    @Test
    void the_table_says_everything_that_is_drawn() {
        Picture picture = rosa();
        long dots = picture.panels().stream()
                .flatMap(panel -> panel.curves().stream())
                .mapToLong(curve -> curve.dots().size())
                .sum();
        assertEquals(
                dots + picture.procedures().size() + picture.care().size(),
                picture.rows().size());
    }

    @Test
    void a_person_of_whom_nothing_can_be_drawn_has_no_picture() {
        Patient nobody = new Patient("n", "N", Optional.empty(), Patient.Sex.UNSAID, Optional.empty());
        assertTrue(Drawing.of(WORDS, Chart.of(nobody), TODAY).isEmpty());
    }

    private static Picture rosa() {
        return Drawing.of(WORDS, People.rosa(), TODAY).orElseThrow();
    }
}
