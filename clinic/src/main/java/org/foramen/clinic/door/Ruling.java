package org.foramen.clinic.door;

/** What the gate says to one request. */
public enum Ruling {
    ALLOWED,
    /** Nobody is signed in. */
    SIGN_IN_FIRST,
    /** The role may not do this at all. */
    FORBIDDEN,
    /** The role may, but not for this patient. */
    NO_CARE_RELATION,
    /** Nothing that this person could know of. */
    NOT_FOUND
}
