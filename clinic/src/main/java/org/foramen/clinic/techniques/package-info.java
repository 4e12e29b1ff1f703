/** The technique explorer: every procedure, and what stands beside procedures, in plain words for whoever would have it done. */
@NullMarked
package org.foramen.clinic.techniques;

import org.jspecify.annotations.NullMarked;
