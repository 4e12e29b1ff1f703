package org.foramen.clinic.people;

import org.foramen.store.Role;

/**
 * Somebody who can sign in.
 *
 * @param id the name they sign in with, and under which the audit trail knows them
 * @param name how the pages call them
 * @param role what they are to the clinic
 */
public record Person(String id, String name, Role role) {}
