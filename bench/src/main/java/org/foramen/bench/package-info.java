/** Measurements: how long a verdict and a consult take, and how much room a packed chart needs. */
@NullMarked
package org.foramen.bench;

import org.jspecify.annotations.NullMarked;
