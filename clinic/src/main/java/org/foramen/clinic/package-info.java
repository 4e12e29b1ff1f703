/** The application people open: Spring starts here, and each folder below is one task of the clinic. */
@NullMarked
package org.foramen.clinic;

import org.jspecify.annotations.NullMarked;
