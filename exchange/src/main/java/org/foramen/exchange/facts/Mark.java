package org.foramen.exchange.facts;

import org.foramen.exchange.Fault;

/**
 * Something to say about a place in the record, its line and column still to be worked out.
 *
 * @param file the number of the original
 * @param path the element as FHIRPath
 * @param offset the byte
 * @param fault what to say
 */
record Mark(int file, String path, int offset, Fault fault) {}
