package org.foramen.store;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param name the name they sign in with, in small letters
 * @param person their name as people read it
 * @param role what they are in the clinic
 * @param patient whose chart is their own; said for patients and for nobody else
 * @param password their password, already hashed by whoever checks it
 * @param open whether they may sign in; an account is closed, never deleted
 */
public record Account(String name, String person, Role role, Optional<String> patient, String password, boolean open) {
    public Account {
        name = name.strip().toLowerCase(Locale.ROOT);
    }

    /** An open account of somebody who works in the clinic. */
    public static Account of(String name, String person, Role role, String password) {
        return new Account(name, person, role, Optional.empty(), password, true);
    }

    public Account withPassword(String hashed) {
        return new Account(name, person, role, patient, hashed, open);
    }

    public Account withRole(Role other) {
        return new Account(name, person, other, patient, password, open);
    }

    public Account closed() {
        return new Account(name, person, role, patient, password, false);
    }

    @Override
    public String toString() {
        return "Account[" + name + ", " + role.word() + (open ? "" : ", closed") + "]";
    }
}
