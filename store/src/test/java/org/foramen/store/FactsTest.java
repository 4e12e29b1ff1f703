package org.foramen.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Goal;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.chart.Quantity;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Property(tries = 300)
    void everyKindOfFactReadsBackAsItWasWritten(@ForAll Random random) {
        for (Class<?> kind : AnyFact.kinds()) {
            Fact fact = new AnyFact(random).of(kind);
            assertEquals(fact, Facts.fact(fact.kind(), Facts.text(fact)));
        }
    }

    @Property(tries = 20)
    void theTextIsTheSameWhateverTheLocaleAndZoneOfTheMachine(@ForAll Random random) {
        Fact fact = new AnyFact(random).any();
        String here = Facts.text(fact);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertEquals(here, Facts.text(fact));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theTextOfAFindingNeverChanges() {
        Fact finding = new Finding(DAY, Term.word("radicular-pain"), false, Site.of("L4-5 left"));
        assertEquals(
                "{\"on\":\"2026-09-01\",\"present\":false,\"site\":{\"place\":\"L4-5\",\"side\":\"LEFT\"},"
                        + "\"what\":{\"code\":\"radicular-pain\",\"system\":\"word\",\"words\":\"radicular-pain\"}}",
                Facts.text(finding));
    }

    @Test
    void theTextOfABlockNeverChanges() {
        Response response = Response.of(Relief.measured("nrs", "7", "1.0")).lasting(Duration.ofHours(6));
        Fact block = Intervention.block(
                DAY, "medial-branch", List.of(Site.of("L4-5 left").orElseThrow()), response);
        assertEquals(
                "{\"act\":\"BLOCK\",\"injectate\":[],\"intent\":\"DIAGNOSTIC\",\"on\":\"2026-09-01\","
                        + "\"response\":{\"lasted\":\"PT6H\",\"lasting\":false,\"pain\":{\"after\":{\"scale\":\"nrs\","
                        + "\"value\":1.0},\"before\":{\"scale\":\"nrs\",\"value\":7}}},"
                        + "\"sites\":[{\"place\":\"L4-5\",\"side\":\"LEFT\"}],\"technique\":{},"
                        + "\"what\":{\"code\":\"medial-branch\",\"system\":\"word\",\"words\":\"medial-branch\"}}",
                Facts.text(block));
    }

    @Test
    void aNumberKeepsTheDigitsItWasWrittenWith() {
        Vital weight = new Vital(DAY, Term.word("weight"), Quantity.of("70.00", "kg"));
        assertEquals(weight, Facts.fact(Kind.VITAL, Facts.text(weight)));
    }

    @Test
    void aFactThatCouldNotBeReadAgainIsRefused() {
        BigDecimal endless = new BigDecimal("1".repeat(1001));
        Vital weight = new Vital(DAY, Term.word("weight"), new Quantity(endless, "kg"));
        StoreFailure refused = assertThrows(StoreFailure.class, () -> Facts.text(weight));
        assertEquals("A fact of the kind vital cannot be written down. Nothing was saved.", refused.getMessage());
    }

    @Test
    void aPartThatThisVersionDoesNotKnowIsNotDroppedInSilence() {
        String later = "{\"on\":\"2026-09-01\",\"words\":\"walk\",\"mood\":\"hopeful\"}";
        assertThrows(RuntimeException.class, () -> Facts.fact(Kind.GOAL, later));
        assertThrows(RuntimeException.class, () -> Facts.fact(Kind.GOAL, "{\"on\":\"2026-09-01\"}"));
        assertEquals(new Goal(DAY, "walk"), Facts.fact(Kind.GOAL, "{\"words\":\"walk\",\"on\":\"2026-09-01\"}"));
    }
}
