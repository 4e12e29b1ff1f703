package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.junit.jupiter.api.Test;

/** Every vignette that ships agrees with the knowledge that ships, and together they turn every clause every way. */
class ShippedTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();
    private static final Report REPORT = shipped();

    /** Nothing that can be recorded says that these are not so: a missing scale and a missing study are only unknown. */
    private static final Set<String> NEVER_REFUSED = Set.of("BCBSND-2b", "CAND-4", "EVI-E2", "WALNI-1");

    /** A payer that never pays for a procedure says so whatever the chart holds. */
    static final Set<String> ALWAYS_REFUSED = Set.of(
            "SIJ-X1",
            "AET-X1",
            "AET-X2",
            "EVI-C4",
            "KPWA-1",
            "UHCPA-1",
            "PRP-1",
            "ANT-G1",
            "BCBSNC-G1",
            "CAM230-1",
            "WALNI-X2");

    @Test
    void every_vignette_agrees() {
        assertEquals(Report.AGREED, REPORT.status(), () -> Printed.of(REPORT, LIBRARY));
    }

    @Test
    void every_clause_is_seen_met_not_met_and_unknown() {
        List<Seen.Missing> missing = REPORT.seen().missing().stream()
                .filter(one ->
                        !(NEVER_REFUSED.contains(one.clause()) && one.truths().equals(EnumSet.of(Truth.NOT_MET))))
                .filter(one -> !(ALWAYS_REFUSED.contains(one.clause())
                        && one.truths().equals(EnumSet.of(Truth.UNKNOWN, Truth.MET))))
                .toList();
        assertEquals(List.of(), missing, () -> Printed.unseen(REPORT));
    }

    @Test
    void no_two_people_share_a_name() {
        List<String> names = REPORT.outcomes().stream()
                .map(outcome -> outcome.vignette().patient().name())
                .toList();
        List<String> twice = names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .distinct()
                .toList();
        assertEquals(List.of(), twice);
    }

    private static Report shipped() {
        try {
            return Vignettes.shipped(LIBRARY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
