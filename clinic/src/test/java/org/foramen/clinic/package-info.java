/** Tests of the clinic: its table of permissions, its door, and people doing things in a real browser. */
@NullMarked
package org.foramen.clinic;

import org.jspecify.annotations.NullMarked;
