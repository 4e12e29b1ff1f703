package org.foramen.clinic.frame;

/**
 * An answer that sends the browser to another page of this house, with 303, so that reloading repeats nothing.
 *
 * @param address a path inside the application
 */
public record GoTo(String address) implements Answer {}
