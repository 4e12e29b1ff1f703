/** What every page stands in: words, layout, the visit it answers, and how a page becomes bytes. */
@NullMarked
package org.foramen.clinic.frame;

import org.jspecify.annotations.NullMarked;
