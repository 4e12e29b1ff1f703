package org.foramen.care;

import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Place;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Names;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.library.Bleeding;
import org.foramen.library.Hold;
import org.foramen.library.Hold.Dosing;
import org.foramen.library.Pause;
import org.foramen.library.Procedure;
import org.junit.jupiter.api.Test;

/** Which authorities speak of a person and a procedure, and what each asks of them. */
class HoldRowsTest {
    private static final LocalDateTime START = LocalDateTime.parse("2026-12-01T08:00");
    private static final Service SERVICE = new Service(START, ZoneId.of("America/New_York"));
    private static final Procedure.Note NONE = new Procedure.Note("", "", Status.DRAFT);
    private static final Pause THREE_DAYS = Pause.hours(72, 72);

    private static Hold.Row row(String id, Set<Bleeding> classes, Set<String> procedures, Dosing dosing, Pause pause) {
        return new Hold.Row(
                id,
                "Authority",
                classes,
                procedures,
                dosing,
                "Three days.",
                pause,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "source",
                Status.SINGLE);
    }

    private static Hold.Row row(Pause pause) {
        return row("A", Set.of(), Set.of(), Dosing.ANY, pause);
    }

    private static Hold.Row renal(Pause otherwise, Hold.Band... bands) {
        return new Hold.Row(
                "R",
                "Authority",
                Set.of(),
                Set.of(),
                Dosing.ANY,
                "By clearance.",
                otherwise,
                List.of(bands),
                Optional.empty(),
                Optional.empty(),
                "source",
                Status.SINGLE);
    }

    private static Hold.Band band(Bound bound, Pause pause) {
        return new Hold.Band(List.of(bound), pause);
    }

    private static Procedure procedure(String id) {
        return new Procedure(
                id,
                id,
                id,
                Place.Kind.SEGMENT,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NONE,
                NONE,
                List.of(),
                List.of(),
                NONE,
                NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static List<HoldRow> of(
            Optional<String> clearance, String last, boolean low, Truth level, Hold.Row... rows) {
        Bleedings bleedings =
                new Bleedings(Set.of(Bleeding.INTERMEDIATE), Set.of(Bleeding.HIGH), List.of(), List.of(), List.of());
        Clearance known = new Clearance(clearance.map(BigDecimal::new), "", List.of());
        Optional<LocalDateTime> dose = last.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(last));
        Hold hold = new Hold(
                "drug",
                "Drug",
                Names.ANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(rows),
                List.of());
        return new HoldRows(procedure("epidural"), bleedings, known, SERVICE)
                .of(hold, new Taken(List.of(), Optional.empty(), dose, true), low, level);
    }

    private static HoldRow one(String last, Hold.Row row) {
        return of(Optional.empty(), last, false, UNKNOWN, row).getFirst();
    }

    @Test
    void hours_are_over_to_the_minute_and_a_dose_not_known_or_after_the_start_leaves_them_open() {
        assertEquals(MET, one("2026-11-28T08:00", row(THREE_DAYS)).safe());
        assertEquals(NOT_MET, one("2026-11-28T08:01", row(THREE_DAYS)).safe());
        assertEquals(UNKNOWN, one("", row(THREE_DAYS)).safe());
        assertEquals(UNKNOWN, one("2026-12-01T08:01", row(THREE_DAYS)).safe());
        assertEquals(NOT_MET, one("2026-12-01T08:00", row(THREE_DAYS)).safe());
    }

    @Test
    void full_days_count_as_the_hours_that_they_come_to() {
        HoldRow over = one("2026-11-28T23:59", row(Pause.fullDays(2)));
        assertEquals(MET, over.safe());
        assertEquals(Optional.of(49), over.hours());
        assertEquals(NOT_MET, one("2026-11-29T00:01", row(Pause.fullDays(2))).safe());
        assertEquals(Optional.of(72), one("", row(Pause.fullDays(2))).hours());
    }

    @Test
    void going_on_is_safe_referring_is_not_and_what_people_or_a_level_decide_is_open() {
        String last = "2026-11-30T08:00";
        assertEquals(MET, one(last, row(Pause.of(Pause.Sort.CONTINUE))).safe());
        assertEquals(NOT_MET, one(last, row(Pause.of(Pause.Sort.REFER))).safe());
        assertEquals(UNKNOWN, one(last, row(Pause.of(Pause.Sort.PRESCRIBER))).safe());
        assertEquals(UNKNOWN, one(last, row(Pause.of(Pause.Sort.NOT_READ))).safe());
        for (Truth level : Truth.values()) {
            assertEquals(
                    level,
                    of(Optional.empty(), last, false, level, row(Pause.of(Pause.Sort.LEVEL)))
                            .getFirst()
                            .safe());
        }
    }

    @Test
    void only_going_on_and_deciding_together_leave_it_to_people_and_ask_for_no_hours() {
        for (Pause.Sort sort : Pause.Sort.values()) {
            HoldRow row = new HoldRow(row(Pause.of(sort)), Optional.of(Pause.of(sort)), true, UNKNOWN);
            boolean people = sort == Pause.Sort.CONTINUE || sort == Pause.Sort.PRESCRIBER;
            boolean counted = sort == Pause.Sort.HOURS || sort == Pause.Sort.FULL_DAYS;
            assertEquals(people, row.open());
            assertEquals(people || counted ? Optional.of(0) : Optional.empty(), row.hours());
        }
        assertEquals(Optional.empty(), new HoldRow(row(THREE_DAYS), Optional.empty(), true, UNKNOWN).hours());
    }

    @Test
    void a_row_for_other_classes_or_procedures_does_not_speak_and_one_for_a_class_that_may_be_speaks_uncertainly() {
        String last = "2026-11-28T08:00";
        Hold.Row low = row("L", Set.of(Bleeding.LOW), Set.of(), Dosing.ANY, THREE_DAYS);
        Hold.Row mid = row("M", Set.of(Bleeding.INTERMEDIATE), Set.of(), Dosing.ANY, THREE_DAYS);
        Hold.Row high = row("H", Set.of(Bleeding.HIGH), Set.of(), Dosing.ANY, Pause.hours(168, 168));
        Hold.Row other = row("O", Set.of(), Set.of("scs-trial"), Dosing.ANY, THREE_DAYS);
        Hold.Row same = row("S", Set.of(), Set.of("epidural"), Dosing.ANY, THREE_DAYS);
        List<HoldRow> rows = of(Optional.empty(), last, false, UNKNOWN, low, mid, high, other, same);
        assertEquals(
                List.of("M", "H", "S"), rows.stream().map(r -> r.row().id()).toList());
        assertTrue(rows.getFirst().certain());
        assertEquals(MET, rows.getFirst().safe());
        assertFalse(rows.get(1).certain());
        assertEquals(UNKNOWN, rows.get(1).safe());
        assertTrue(
                rows.get(1).shown(Optional.empty(), SERVICE).says().contains("Only if the bleeding class is raised."));
    }

    @Test
    void what_is_over_by_a_row_that_may_speak_is_over_whether_it_speaks_or_not() {
        Hold.Row high = row("H", Set.of(Bleeding.HIGH), Set.of(), Dosing.ANY, THREE_DAYS);
        assertFalse(one("2026-11-28T08:00", high).certain());
        assertEquals(MET, one("2026-11-28T08:00", high).safe());
        assertEquals(UNKNOWN, one("2026-11-28T08:01", high).safe());
    }

    @Test
    void a_row_for_a_low_dose_speaks_of_a_low_one_alone_and_one_for_a_high_dose_of_every_other() {
        Hold.Row low = row("L", Set.of(), Set.of(), Dosing.LOW, THREE_DAYS);
        Hold.Row high = row("H", Set.of(), Set.of(), Dosing.HIGH, THREE_DAYS);
        for (boolean small : new boolean[] {true, false}) {
            List<HoldRow> rows = of(Optional.empty(), "", small, UNKNOWN, low, high);
            assertEquals(
                    List.of(small ? "L" : "H"),
                    rows.stream().map(r -> r.row().id()).toList());
        }
    }

    @Test
    void the_clearance_chooses_the_band_none_known_decides_nothing_and_one_outside_is_not_spoken_of() {
        Hold.Row row = renal(
                Pause.of(Pause.Sort.NOT_READ),
                band(Bound.atLeast("50"), Pause.hours(96, 96)),
                band(Bound.atLeast("30"), Pause.hours(120, 144)));
        String last = "2026-11-27T08:00";
        HoldRow good = of(Optional.of("50"), last, false, UNKNOWN, row).getFirst();
        assertEquals(Optional.of(96), good.hours());
        assertEquals(MET, good.safe());
        HoldRow poor = of(Optional.of("49.9"), last, false, UNKNOWN, row).getFirst();
        assertEquals(Optional.of(144), poor.hours());
        assertEquals(NOT_MET, poor.safe());
        HoldRow unknown = of(Optional.empty(), last, false, UNKNOWN, row).getFirst();
        assertEquals(Optional.empty(), unknown.hours());
        assertEquals(UNKNOWN, unknown.safe());
        assertTrue(unknown.shown(Optional.empty(), SERVICE).says().contains("hangs on the creatinine clearance"));
        assertEquals(List.of(), of(Optional.of("29.9"), last, false, UNKNOWN, row));
    }

    @Test
    void what_is_shown_says_when_it_is_over() {
        HoldRow row = one("2026-11-28T08:00", row(THREE_DAYS));
        assertEquals(
                "Authority: Three days. Over on 2026-12-01 08:00.",
                row.shown(Optional.of(LocalDateTime.parse("2026-11-28T08:00")), SERVICE)
                        .says());
        assertEquals(
                "Authority: Three days.", row.shown(Optional.empty(), SERVICE).says());
        HoldRow on = one("2026-11-28T08:00", row(Pause.of(Pause.Sort.CONTINUE)));
        assertEquals(
                "Authority: Three days.", on.shown(Optional.of(START), SERVICE).says());
    }
}
