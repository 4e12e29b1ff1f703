package org.foramen.clinic.people;

import java.util.List;
import java.util.Optional;
import org.foramen.store.Role;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The people of the demonstration clinic, one for each role that has pages, and accounts of them that end with the
 * process.
 */
public final class Staff implements Accounts {
    private static final List<Person> ALL = List.of(
            new Person("physician", "Dr Amara Lind", Role.PHYSICIAN),
            new Person("second-physician", "Dr Jonas Ahlberg", Role.PHYSICIAN),
            new Person("nurse", "Nora Vance", Role.NURSE),
            new Person("front-desk", "Felix Dorn", Role.FRONT_DESK),
            new Person("manager", "Mina Castellan", Role.MANAGER),
            new Person("auditor", "Aud Iversen", Role.AUDITOR));

    private final PasswordEncoder encoder;
    private final String hash;

    /** Accounts for all of them with this one password. */
    public Staff(PasswordEncoder encoder, String password) {
        this.encoder = encoder;
        this.hash = String.valueOf(encoder.encode(password));
    }

    public static List<Person> all() {
        return ALL;
    }

    @Override
    public Optional<Person> signIn(String name, String password) {
        boolean right = encoder.matches(password, hash);
        return named(name).filter(person -> right);
    }

    @Override
    public Optional<Person> named(String name) {
        return ALL.stream().filter(p -> p.id().equals(name)).findFirst();
    }
}
