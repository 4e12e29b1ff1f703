/** The post: letters go out by the clinic's mail server, and the outbox shows what became of each. */
@NullMarked
package org.foramen.clinic.post;

import org.jspecify.annotations.NullMarked;
