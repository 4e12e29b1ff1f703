package org.foramen.knowledge;

import org.foramen.knowledge.yaml.Spot;

/**
 * Something read, with the place where it stands.
 *
 * @param value what was read
 * @param at where
 * @param <T> of which type
 */
record Placed<T>(T value, Spot at) {}
