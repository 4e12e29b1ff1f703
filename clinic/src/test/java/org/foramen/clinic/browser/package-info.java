/** People doing things in a real browser, against a clinic that is really open. */
@NullMarked
package org.foramen.clinic.browser;

import org.jspecify.annotations.NullMarked;
