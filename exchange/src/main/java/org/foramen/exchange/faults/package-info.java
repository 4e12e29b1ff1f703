/** The catalogue of bad input: every text that a person who sends something unreadable can be shown, with its number. */
@NullMarked
package org.foramen.exchange.faults;

import org.jspecify.annotations.NullMarked;
