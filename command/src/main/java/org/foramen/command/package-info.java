/** What {@code foramen} does without a web page: consult, vignettes, knowledge. No Spring, starts at once. */
@NullMarked
package org.foramen.command;

import org.jspecify.annotations.NullMarked;
