package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Hold;
import org.foramen.library.HoldRules;
import org.foramen.library.Library;
import org.foramen.library.Medicines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No row of a hold is dead. Each, for each class of bleeding and each band of clearance, is over for somebody and not over for
 * somebody; and each decides how long somebody waits or when it begins again, or stands in the list of those that another row
 * always outlasts, which are shown and never decide.
 */
class DeadRowsTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();

    private static final Map<HoldCell, Set<Truth>> SAID = new TreeMap<>();
    private static final Map<String, Set<Truth>> INRS = new TreeMap<>();
    private static final Set<String> HOLDS = new TreeSet<>();
    private static final Set<String> RESTARTS = new TreeSet<>();

    @BeforeAll
    static void everybody_is_asked() {
        for (Hold hold : LIBRARY.medicines().holds().drugs()) {
            for (HoldPerson person : new HoldEdges(LIBRARY).of(hold)) {
                look(hold, person);
            }
        }
    }

    @Test
    void each_row_is_over_for_somebody_and_not_over_for_somebody() {
        List<String> dead = new ArrayList<>();
        SAID.forEach((cell, said) -> {
            if (!said.containsAll(cell.due())) {
                dead.add(cell + " said only " + said);
            }
        });
        assertEquals(List.of(), dead);
    }

    @Test
    void each_inr_is_low_enough_for_somebody_and_too_high_for_somebody() {
        LIBRARY.medicines().holds().drugs().stream()
                .flatMap(hold -> hold.rows().stream())
                .filter(row -> row.inr().isPresent())
                .forEach(row -> assertEquals(EnumSet.allOf(Truth.class), INRS.get(row.id() + "-INR"), row.id()));
    }

    @Test
    void each_row_speaks_of_somebody() {
        Set<String> silent = new TreeSet<>();
        LIBRARY.medicines().holds().drugs().forEach(hold -> hold.rows().forEach(row -> silent.add(row.id())));
        SAID.keySet().forEach(cell -> silent.remove(cell.row().id()));
        assertEquals(Set.of(), silent);
    }

    @Test
    void each_row_decides_how_long_somebody_waits_or_is_known_to_be_outlasted() {
        Set<String> outlasted = new TreeSet<>();
        SAID.keySet().forEach(cell -> outlasted.add(cell.toString()));
        outlasted.removeAll(HOLDS);
        assertEquals(Outlasted.rows("hold"), outlasted);
    }

    @Test
    void each_restart_decides_when_somebody_begins_again_or_is_known_to_be_outlasted() {
        Set<String> outlasted = new TreeSet<>();
        SAID.keySet().stream()
                .filter(cell -> cell.row().restart().isPresent())
                .forEach(cell -> outlasted.add(cell.toString()));
        outlasted.removeAll(RESTARTS);
        assertEquals(Outlasted.rows("restart"), outlasted);
    }

    private static void look(Hold hold, HoldPerson person) {
        List<Safeguard> answers = person.answers(LIBRARY, hold);
        for (Safeguard.Row shown :
                answers.stream().flatMap(guard -> guard.rows().stream()).toList()) {
            INRS.computeIfAbsent(shown.id(), id -> EnumSet.noneOf(Truth.class)).add(shown.safe());
            hold.rows().stream()
                    .filter(row -> row.id().equals(shown.id()))
                    .forEach(row -> HoldCell.of(row, person).forEach(cell -> {
                        SAID.computeIfAbsent(cell, c -> EnumSet.noneOf(Truth.class))
                                .add(shown.safe());
                        decides(hold, person, cell, answers);
                    }));
        }
    }

    /** It decides where the answer is another without it, or where it alone gives the same hours. */
    private static void decides(Hold hold, HoldPerson person, HoldCell cell, List<Safeguard> answers) {
        boolean held = HOLDS.contains(cell.toString());
        boolean begun = cell.row().restart().isEmpty() || RESTARTS.contains(cell.toString());
        if (held && begun) {
            return;
        }
        Safeguard.Held all = held(answers);
        Safeguard.Held alone = held(person.answers(with(hold, Stream.of(cell.row())), hold));
        List<Safeguard> others =
                person.answers(with(hold, hold.rows().stream().filter(row -> row != cell.row())), hold);
        if (alone.hours().equals(all.hours()) || !waits(others).equals(waits(answers))) {
            HOLDS.add(cell.toString());
        }
        boolean same = alone.restart().isPresent() && alone.restart().equals(all.restart());
        if (same || !held(others).restart().equals(all.restart())) {
            RESTARTS.add(cell.toString());
        }
    }

    private static Safeguard.Held held(List<Safeguard> answers) {
        return answers.getFirst().held().orElseThrow();
    }

    /** Whether each stops, until when, for how many hours and who decides. */
    private static List<?> waits(List<Safeguard> answers) {
        return answers.stream()
                .map(guard -> List.of(
                        guard.safe(),
                        guard.until(),
                        guard.decides(),
                        guard.held().flatMap(Safeguard.Held::hours)))
                .toList();
    }

    private static Library with(Hold hold, Stream<Hold.Row> rows) {
        HoldRules rules = LIBRARY.medicines().holds();
        Hold other = new Hold(
                hold.id(),
                hold.name(),
                hold.drugs(),
                hold.route(),
                hold.lowDose(),
                hold.levels(),
                rows.toList(),
                hold.notes());
        List<Hold> drugs =
                rules.drugs().stream().map(each -> each == hold ? other : each).toList();
        Medicines known = LIBRARY.medicines();
        return LIBRARY.with(
                new Medicines(rules.with(drugs, rules.schemes()), known.limits(), known.opioids(), known.genes()));
    }
}
