package org.foramen.page;

/**
 * What could be done in place of a procedure, or beside it.
 *
 * @param line what is known of it, with every fact, authority and missing figure as a part
 * @param tried what was tried of it, in words; blank where nothing can be
 * @param wished what the person said of it; blank where nothing was
 * @param voices how many authorities speak of it
 */
public record Way(String id, String name, Line line, String tried, String wished, String voices) {}
