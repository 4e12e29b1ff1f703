package org.foramen.page;

/** One of the nine answers: which question it answers, in a word, and the answer with its reasons. */
public record Answer(String id, Line line) {}
