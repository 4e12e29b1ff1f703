/**
 * A strict reader of YAML 1.2 in which every scalar is a text. A file becomes a tree that remembers line and column;
 * shapes turn the tree into types, and put whatever does not fit into one list of problems.
 */
@NullMarked
package org.foramen.knowledge.yaml;

import org.jspecify.annotations.NullMarked;
