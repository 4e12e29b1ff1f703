package org.foramen.vignettes.line;

/**
 * What is wrong in a line: where in it, what, and what to write instead.
 *
 * @param at how many characters of the line come before it
 * @param what what is wrong
 * @param todo what to do about it
 */
public record Slip(int at, String what, String todo) {}
