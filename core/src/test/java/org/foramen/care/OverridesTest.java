package org.foramen.care;

import static org.foramen.care.Overruled.State.CLEARED;
import static org.foramen.care.Overruled.State.OUTDATED;
import static org.foramen.care.Overruled.State.STOPS;
import static org.foramen.care.Overruled.State.WAITS;
import static org.foramen.criteria.Truth.MET;
import static org.foramen.criteria.Truth.NOT_MET;
import static org.foramen.criteria.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Kind;
import org.foramen.chart.Site;
import org.foramen.chart.StopOverride;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Verdict;
import org.foramen.library.Procedure;
import org.junit.jupiter.api.Test;

/** What stops, and what physicians decided of it: for one day, one place and one thing, on what was known then. */
class OverridesTest {
    private static final Procedure EPIDURAL = Cupboard.epidural()
            .ruled(List.of(), List.of(rule("FRAIL", "frail", false), rule("INFECTED", "infected", true)));
    private static final Fact FRAIL = Ward.finding("frail", true);
    private static final Fact SOUND = Ward.finding("frail", false);
    private static final Fact INFECTED = Ward.finding("infected", true);
    private static final Fact CLEAN = Ward.finding("infected", false);
    private static final String THEN = "2026-11-30T08:00:00Z";
    private static final Earliest NEVER = new Earliest(Optional.empty(), Optional.empty());

    @Test
    void a_contraindication_stops_until_a_physician_decides_otherwise() {
        Ward frail = Ward.of(FRAIL, CLEAN);
        assertEquals(List.of(STOPS), states(frail));
        assertEquals(NOT_MET, left(frail));
        assertEquals(Optional.empty(), of(frail).getFirst().decision());
        Ward decided = frail.wrote("dr-a", THEN, decision("FRAIL"));
        assertEquals(List.of(CLEARED), states(decided));
        assertEquals(MET, left(decided));
        assertEquals(decision("FRAIL"), of(decided).getFirst().decision().orElseThrow());
    }

    @Test
    void what_is_cleared_lifts_itself_alone() {
        Ward both = Ward.of(FRAIL, INFECTED).wrote("dr-a", THEN, decision("FRAIL"));
        assertEquals(List.of(CLEARED, STOPS), states(both));
        assertEquals(NOT_MET, left(both));
        Ward open = Ward.of(FRAIL).wrote("dr-a", THEN, decision("FRAIL")).wrote("dr-a", THEN, decision("INFECTED"));
        assertEquals(List.of(CLEARED), states(open), "what nobody knows is asked and not decided");
        assertEquals(UNKNOWN, left(open));
        assertEquals(List.of(), states(Ward.of(SOUND, CLEAN)));
        assertEquals(MET, left(Ward.of(SOUND, CLEAN)));
    }

    @Test
    void an_absolute_contraindication_waits_for_a_second_physician_who_is_another() {
        Ward first = Ward.of(SOUND, INFECTED).wrote("dr-a", THEN, decision("INFECTED"));
        assertEquals(List.of(WAITS), states(first));
        assertEquals(NOT_MET, left(first));
        assertEquals(List.of(WAITS), states(first.wrote("dr-a", THEN, seconding(2))), "the same physician again");
        assertEquals(List.of(WAITS), states(first.wrote("dr-b", THEN, seconding(0))), "that signs something else");
        assertEquals(List.of(CLEARED), states(first.wrote("dr-b", THEN, seconding(2))));
        assertEquals(MET, left(first));
    }

    @Test
    void what_was_recorded_since_of_what_it_rests_on_makes_it_stop_again() {
        Ward before = Ward.of(CLEAN).wrote("dr-a", THEN, FRAIL).wrote("dr-a", THEN, decision("FRAIL"));
        assertEquals(List.of(CLEARED), states(before), "known at that very moment");
        Ward since = Ward.of(CLEAN).wrote("dr-a", "2026-11-30T08:00:01Z", FRAIL).wrote("dr-a", THEN, decision("FRAIL"));
        assertEquals(List.of(OUTDATED), states(since));
        assertEquals(NOT_MET, left(since));
        Ward again = since.wrote("dr-a", "2026-11-30T09:00:00Z", decision("FRAIL"));
        assertEquals(List.of(CLEARED), states(again), "the later decision counts");
    }

    @Test
    void a_decision_for_another_day_another_side_or_another_procedure_clears_nothing() {
        for (Fact other : List.of(
                decision("epidural", "L4-5 left", "2026-12-02"),
                decision("epidural", "L4-5 right", "2026-12-01"),
                decision("epidural", "L4-5 left, L5-S1 left", "2026-12-01"),
                decision("scs-trial", "L4-5 left", "2026-12-01"))) {
            assertEquals(List.of(STOPS), states(Ward.of(FRAIL, CLEAN).wrote("dr-a", THEN, other)), other::toString);
        }
    }

    @Test
    void a_safeguard_is_decided_where_it_stops_and_where_no_source_was_read_and_not_where_it_is_asked() {
        Ward ward = Ward.of(SOUND, CLEAN);
        assertEquals(List.of(), of(ward, guard(MET), guard(UNKNOWN)));
        assertEquals(1, of(ward, guard(UNKNOWN).judged(true)).size());
        assertEquals(List.of(STOPS), states(ward, guard(NOT_MET)));
        assertEquals(NOT_MET, left(ward, guard(NOT_MET)));
        assertEquals(UNKNOWN, left(ward, guard(UNKNOWN)));
        Ward decided = ward.wrote("dr-a", THEN, decision("apixaban"));
        assertEquals(List.of(CLEARED), states(decided, guard(NOT_MET)));
        assertEquals(MET, left(decided, guard(NOT_MET)));
        assertEquals(UNKNOWN, left(decided, guard(UNKNOWN)), "a question is answered and not overruled");
    }

    @Test
    void the_day_that_was_cleared_has_an_answer_by_the_indications() {
        Ward frail = Ward.of(FRAIL, CLEAN);
        assertEquals(NEVER, lifted(frail, new Criterion.All(List.of())));
        Ward decided = frail.wrote("dr-a", THEN, decision("FRAIL"));
        Optional<LocalDate> day = Optional.of(Ward.SERVICE);
        assertEquals(new Earliest(day, day), lifted(decided, new Criterion.All(List.of())));
        assertEquals(
                new Earliest(day, Optional.empty()),
                lifted(decided, rule("A", "unheard", false).test()));
        assertEquals(NEVER, lifted(decided, rule("B", "infected", false).test()), "it is not indicated");
    }

    private static Procedure.Rule rule(String id, String finding, boolean absolute) {
        Criterion there = new Criterion.Present(Kind.FINDING, Ward.names(finding), Optional.empty(), false);
        return new Procedure.Rule(Cupboard.clause(id), there, absolute);
    }

    private static StopOverride decision(String rule) {
        return decision("epidural", "L4-5 left", "2026-12-01", rule, Optional.empty());
    }

    private static StopOverride decision(String about, String sites, String service) {
        return decision(about, sites, service, "FRAIL", Optional.empty());
    }

    private static StopOverride seconding(int entry) {
        Optional<EntryId> first = Optional.of(EntryId.of("entry " + entry));
        return decision("epidural", "L4-5 left", "2026-12-01", "INFECTED", first);
    }

    private static StopOverride decision(
            String about, String sites, String service, String rule, Optional<EntryId> seconds) {
        return new StopOverride(
                LocalDate.of(2026, 11, 30),
                about,
                Site.all(sites),
                LocalDate.parse(service),
                rule,
                StopOverride.Reason.WAITING_HARMS,
                "Cannot walk.",
                "hash",
                seconds);
    }

    private static Safeguard guard(Truth safe) {
        return new Safeguard("apixaban", "", safe, Optional.empty(), Optional.empty(), List.of(), "", "", List.of());
    }

    private static Verdict safe(Ward ward) {
        return ward.weigh()
                .put(new Criterion.All(EPIDURAL.contraindications().stream()
                        .<Criterion>map(r -> new Criterion.Stated(r.clause(), new Criterion.Not(r.test())))
                        .toList()));
    }

    private static List<Overruled> of(Ward ward, Safeguard... guards) {
        return Overrides.of(ward.question(), EPIDURAL, ward.request(), safe(ward), List.of(guards));
    }

    private static List<Overruled.State> states(Ward ward, Safeguard... guards) {
        return of(ward, guards).stream().map(Overruled::state).toList();
    }

    private static Truth left(Ward ward, Safeguard... guards) {
        return Overrides.left(safe(ward), List.of(guards), of(ward, guards));
    }

    private static Earliest lifted(Ward ward, Criterion indications) {
        return Overrides.lifted(NEVER, ward.weigh(), indications, left(ward), of(ward));
    }
}
