package org.foramen.page;

/**
 * What answers a question: a fact of a kind about a word, or a field of the request.
 *
 * @param kind the word of the kind, or "request"; blank where no single fact answers it
 * @param word what it is about; blank where that is chosen
 */
public record Need(String kind, String word) {}
