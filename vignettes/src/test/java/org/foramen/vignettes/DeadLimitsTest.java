package org.foramen.vignettes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foramen.care.DoseSum;
import org.foramen.care.Option;
import org.foramen.care.Safeguard;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.DoseLimit;
import org.foramen.library.Library;
import org.foramen.library.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No limit is dead: some vignette goes over each, and some vignette keeps within it. */
class DeadLimitsTest {
    private static final Library LIBRARY =
            assertInstanceOf(KnowledgeBase.Loaded.class, KnowledgeBase.load()).library();

    private static final Map<String, Set<Truth>> SAID = new TreeMap<>();
    /** Where the vignettes about holds and limits lie. */
    private static final List<String> FOLDERS = List.of("holds/", "limits/", "on-the-day/");

    @BeforeAll
    static void every_vignette_is_asked() throws IOException {
        for (Vignette vignette : Vignettes.good()) {
            if (FOLDERS.stream().anyMatch(vignette.name()::contains)) {
                Outcome.of(vignette, LIBRARY).consult().asked().ifPresent(DeadLimitsTest::look);
            }
        }
    }

    @Test
    void each_limit_is_passed_by_somebody_and_kept_by_somebody() {
        Limits limits = LIBRARY.medicines().limits();
        Stream<String> doses = limits.doses().stream()
                .flatMap(table -> table.limits().stream())
                .map(DoseLimit::id);
        Stream<String> mixtures = limits.mixtures().stream().map(mixture -> mixture.id());
        List<String> dead = Stream.concat(doses, mixtures)
                .filter(id -> !SAID.getOrDefault(id, Set.of()).containsAll(Set.of(Truth.MET, Truth.NOT_MET)))
                .map(id -> id + " said only " + SAID.get(id))
                .toList();
        assertEquals(List.of(), dead);
    }

    @Test
    void what_speaks_against_stopping_a_thinner_is_there_for_somebody_and_not_for_somebody() {
        LIBRARY.medicines().holds().timing().forEach(rule -> {
            String id = rule.clause().id();
            assertEquals(EnumSet.allOf(Truth.class), SAID.get(id), id);
        });
    }

    @Test
    void what_raises_the_class_of_bleeding_does_so_for_somebody_and_not_for_somebody() {
        LIBRARY.medicines().holds().raises().forEach(rule -> {
            String id = rule.clause().id();
            assertEquals(Set.of(Truth.MET, Truth.NOT_MET), SAID.get(id), id);
        });
    }

    private static void look(Option option) {
        for (DoseSum sum : option.day().doses()) {
            sum.held().forEach(held -> saw(held.limit().id(), held.within()));
        }
        Set<String> rows = new TreeSet<>();
        for (Safeguard guard : option.safeguards()) {
            saw(guard.id(), guard.safe());
            rows.add(guard.id());
            guard.rows().forEach(row -> rows.add(row.id()));
            guard.rows().stream().filter(row -> !row.id().equals(guard.id())).forEach(row -> saw(row.id(), row.safe()));
        }
        if (option.safeguards().stream().anyMatch(guard -> guard.held().isPresent())) {
            unspoken(rows);
        }
    }

    /** Of what speaks against a thinner and is not there nothing is shown. */
    private static void unspoken(Set<String> rows) {
        Stream.of(
                        LIBRARY.medicines().holds().timing(),
                        LIBRARY.medicines().holds().raises())
                .flatMap(List::stream)
                .map(rule -> rule.clause().id())
                .filter(id -> !rows.contains(id))
                .forEach(id -> saw(id, Truth.MET));
    }

    private static void saw(String rule, Truth truth) {
        SAID.computeIfAbsent(rule, id -> EnumSet.noneOf(Truth.class)).add(truth);
    }
}
