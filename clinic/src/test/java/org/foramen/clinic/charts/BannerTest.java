package org.foramen.clinic.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Allergy;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Origin;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Term;
import org.foramen.clinic.People;
import org.foramen.clinic.frame.Banner;
import org.foramen.clinic.frame.Languages;
import org.foramen.clinic.frame.Words;
import org.junit.jupiter.api.Test;

class BannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 1);
    private static final Words WORDS = Languages.of(ZoneOffset.UTC).spokenTo(List.of(Locale.ENGLISH));

    @Test
    void silence_about_allergies_is_told_as_silence_and_stands_out() {
        Banner banner = banner(People.rosa());
        assertEquals(List.of("not asked yet"), banner.allergies());
        assertTrue(banner.alarming());
    }

    @Test
    void none_known_is_said_only_where_somebody_asked_and_with_the_day() {
        Banner banner = banner(with(new Allergy(ASKED, Term.word("any"), false, "")));
        assertEquals(List.of("none known, asked 1 Nov 2026"), banner.allergies());
        assertFalse(banner.alarming());
        Fact reviewed = new Reviewed(ASKED, Kind.ALLERGY, Term.word(Reviewed.ALL), ASKED, ASKED);
        assertEquals(
                List.of("none known, asked 1 Nov 2026"), banner(with(reviewed)).allergies());
    }

    @Test
    void an_allergy_is_named_and_one_that_was_refuted_later_is_not() {
        Allergy latex = new Allergy(ASKED, Term.word("latex"), true, "wheals");
        assertEquals(List.of("allergic to latex, wheals"), banner(with(latex)).allergies());
        Allergy refuted = new Allergy(ASKED.plusDays(5), Term.word("latex"), false, "");
        assertEquals(List.of("not asked yet"), banner(with(latex, refuted)).allergies());
    }

    @Test
    void what_is_urgent_stands_in_the_banner_and_the_age_is_in_whole_years() {
        Banner banner = new Identity(WORDS, TODAY)
                .banner(People.rosa(), new Urgent.Standing(List.of("Numbness of the saddle"), Optional.empty()));
        assertEquals(List.of("Numbness of the saddle"), banner.alarms());
        assertEquals("born 2 March 1965 (61 years), female, lives in OH", banner.identity());
    }

    @Test
    void who_may_not_read_the_chart_is_told_who_it_is_and_nothing_else() {
        Banner banner = new Identity(WORDS, TODAY).banner(People.rosa().patient());
        assertEquals(List.of(), banner.allergies());
        assertEquals(List.of(), banner.alarms());
    }

    private static Banner banner(Chart chart) {
        return new Identity(WORDS, TODAY).banner(chart, Urgent.Standing.hidden());
    }

    private static Chart with(Fact... facts) {
        Chart chart = People.rosa();
        for (Fact fact : facts) {
            chart = chart.and(new Entry(EntryId.of(fact.toString()), Instant.EPOCH, "nurse", Origin.CLINICIAN, fact));
        }
        return chart;
    }
}
