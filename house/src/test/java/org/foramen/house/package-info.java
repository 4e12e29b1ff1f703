/**
 * The laws of the house as tests: who may see whom, how long a file may grow, which names are not used, and that the
 * papers in {@code docs} hold together. A broken law says where and what to do.
 */
@NullMarked
package org.foramen.house;

import org.jspecify.annotations.NullMarked;
