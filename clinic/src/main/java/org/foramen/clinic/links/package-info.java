/** The links by which patients and carers come in without an account, and the letters that bring them. */
@NullMarked
package org.foramen.clinic.links;

import org.jspecify.annotations.NullMarked;
