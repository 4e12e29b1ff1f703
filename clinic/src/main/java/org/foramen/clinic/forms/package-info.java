/** Forms: what they ask, how what was typed becomes a fact, and every problem told at once. */
@NullMarked
package org.foramen.clinic.forms;

import org.jspecify.annotations.NullMarked;
