package org.foramen.page;

/**
 * Something that stops a procedure, and what physicians decided of it.
 *
 * @param rule the id of the line that it is
 * @param absolute whether it needs two physicians
 * @param state "stops", "waits" for a second physician, "outdated", "cleared"
 * @param by who decided first; blank where nobody has
 * @param entry the entry of that decision; blank where there is none
 * @param said the decision in words, with who and when
 */
public record Stop(String rule, boolean absolute, String state, String by, String entry, String said) {}
