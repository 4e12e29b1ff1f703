package org.foramen.store;

import static org.foramen.store.Cast.CLERK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.store.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static TestDatabase database;
    private static People people;

    @BeforeAll
    static void enrol() {
        database = TestDatabase.fresh(PeopleTest.class);
        people = People.open(database.app());
        Ledger ledger = Ledger.open(database.app());
        ledger.enrol(Cast.rosa("rosa"), CLERK);
        ledger.append("rosa", Cast.entries(7, 1), CLERK);
        ledger.enrol(Cast.named("sean", "Seán O'Brien", "1971-12-24"), CLERK);
        ledger.enrol(Cast.named("percent", "Anna 100% Müller_Łoś", "1971-12-24"), CLERK);
        for (int i = 0; i < 45; i++) {
            ledger.enrol(Cast.named("z" + i, "Zoe Zhang%02d".formatted(i), "1990-01-01"), CLERK);
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aNameIsFoundWhateverItsCaseAndAccents() {
        assertEquals(List.of("rosa"), named("martinez"));
        assertEquals(List.of("rosa"), named("MARTÍNEZ rosa"));
        assertEquals(List.of("sean"), named("sean"));
        assertEquals(List.of("sean"), named("O'Brien"));
        assertEquals(List.of("percent"), named("muller"));
    }

    @Test
    void everyWordMustBeginAWordOfTheName() {
        assertEquals(List.of("rosa"), named("mar ros"));
        assertEquals(List.of(), named("martinez hugo"));
        assertEquals(List.of(), named("artinez"));
    }

    @Test
    void aSearchNeedsThreeLetters() {
        assertFalse(People.enough("zo"));
        assertFalse(People.enough(" z % o "));
        assertTrue(People.enough("zoe"));
        assertEquals(List.of(), named("zo"));
        assertEquals(List.of(), named("%%%"));
        assertEquals(List.of(), named(""));
    }

    @Test
    void noAnswerHasMoreThanTwentyPeople() {
        assertEquals(20, named("zoe").size());
        assertEquals(20, people.born(LocalDate.of(1990, 1, 1), CLERK).size());
        assertEquals(20, people.first(CLERK).size());
    }

    @Test
    void peopleAreFoundByTheirDayOfBirth() {
        assertEquals(List.of("percent", "sean"), ids(people.born(LocalDate.of(1971, 12, 24), CLERK)));
        assertEquals(List.of(), people.born(LocalDate.of(1971, 12, 25), CLERK));
    }

    @Test
    void theListCanBeTurnedPageByPageAndShowsEverybodyOnce() {
        List<String> all = new ArrayList<>();
        List<Person> page = people.first(CLERK);
        while (!page.isEmpty()) {
            all.addAll(ids(page));
            page = people.after(page.getLast(), CLERK);
        }
        assertEquals(48, all.size());
        assertEquals(48, all.stream().distinct().count());
        assertEquals(48, people.count());
        assertEquals(List.of("percent", "rosa", "sean", "z0"), all.subList(0, 4));
    }

    @Test
    void aLineSaysHowMuchIsInTheChart() {
        Person rosa = people.person("rosa", CLERK).orElseThrow();
        assertEquals(Cast.rosa("rosa"), rosa.patient());
        assertEquals(7, rosa.entries());
        assertEquals(Optional.empty(), people.person("nobody", CLERK));
    }

    private static List<String> named(String words) {
        return ids(people.named(words, CLERK));
    }

    private static List<String> ids(List<Person> found) {
        return found.stream().map(person -> person.patient().id()).toList();
    }
}
