package org.foramen.clinic.people;

import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Everybody who can sign in, and the check of their password. */
public final class Accounts {
    private final List<Person> people;
    private final PasswordEncoder encoder;
    private final String hash;

    private Accounts(List<Person> people, PasswordEncoder encoder, String hash) {
        this.people = List.copyOf(people);
        this.encoder = encoder;
        this.hash = hash;
    }

    /** The people of the demonstration clinic: one for each role that has pages, all with the folder's one password. */
    public static Accounts demonstration(PasswordEncoder encoder, String password) {
        return new Accounts(
                List.of(
                        new Person("physician", "Dr Amara Lind", Role.PHYSICIAN),
                        new Person("nurse", "Nora Vance", Role.NURSE),
                        new Person("front-desk", "Felix Dorn", Role.FRONT_DESK),
                        new Person("manager", "Mina Castellan", Role.MANAGER),
                        new Person("auditor", "Aud Iversen", Role.AUDITOR)),
                encoder,
                String.valueOf(encoder.encode(password)));
    }

    public List<Person> people() {
        return people;
    }

    /** The person of that name, when the password is theirs. An unknown name takes as long as a wrong password. */
    public Optional<Person> signIn(String name, String password) {
        boolean right = encoder.matches(password, hash);
        return people.stream().filter(p -> p.id().equals(name) && right).findFirst();
    }

    /** The person of that name: asked at each request, so that a change of role counts at once. */
    public Optional<Person> named(String name) {
        return people.stream().filter(p -> p.id().equals(name)).findFirst();
    }
}
