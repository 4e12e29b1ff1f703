/** The picture of a course: pain, function and treatment on one axis of time, drawn on the server. */
@NullMarked
package org.foramen.clinic.picture;

import org.jspecify.annotations.NullMarked;
