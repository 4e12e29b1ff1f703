package org.foramen.store;

/**
 * On whose behalf the store is asked. Nothing about a person is read or written without one, so that it can be told
 * later who looked.
 *
 * @param who the account's name
 * @param role the role they acted in
 * @param correlation the id of the request it belongs to, the same in every log
 */
public record Caller(String who, Role role, String correlation) {

    /** Foramen itself: seeding, checking, counting. */
    public static Caller house(String correlation) {
        return new Caller("foramen", Role.HOUSE, correlation);
    }
}
