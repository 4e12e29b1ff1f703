/**
 * Facts on one line, as people write them: {@code 2026-09-01  block  medial-branch at L4-5 left, nrs 7 to 1}. Read and
 * written by the same words, so that what is written can be read back. The grammar is told in docs/vignettes.md.
 */
@NullMarked
package org.foramen.vignettes.line;

import org.jspecify.annotations.NullMarked;
