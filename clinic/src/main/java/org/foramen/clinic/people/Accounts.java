package org.foramen.clinic.people;

import java.util.Optional;

/** Everybody who can sign in. Asked at each request, so that a change of role holds from the next one on. */
public interface Accounts {
    /** The person of that name, when the password is theirs. An unknown name takes as long as a wrong password. */
    Optional<Person> signIn(String name, String password);

    /** The person of that name, while they may sign in. */
    Optional<Person> named(String name);
}
