package org.foramen.clinic.forms;

/**
 * What is wrong with what was typed, and what to do.
 *
 * @param field the field it stands at
 * @param message the sentence the person reads
 */
public record Problem(String field, String message) {}
