package org.foramen.clinic.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Person;

/**
 * One request as a controller sees it: who asks, in which language, when.
 *
 * @param person who is signed in, if anybody is
 * @param words the reader's language
 * @param now the instant of the request
 * @param csrf the token that every form of the page carries
 * @param correlation what to quote when something went wrong
 * @param fragment whether only a part of a page is asked for, to be opened in place
 * @param may what this person's role allows
 */
public record Visit(
        Optional<Person> person,
        Words words,
        Instant now,
        String csrf,
        String correlation,
        boolean fragment,
        Predicate<Action> may) {

    /** The same request, answered in another language. */
    public Visit in(Words other) {
        return new Visit(person, other, now, csrf, correlation, fragment, may);
    }

    public LocalDate today() {
        return now.atZone(words.zone()).toLocalDate();
    }

    /** Who is signed in, on pages that nobody reaches without signing in. */
    public Person signedIn() {
        return person.orElseThrow();
    }

    public boolean can(Action action) {
        return may.test(action);
    }
}
