/** Who may do what: persons, their roles, the actions of the pages, and the one table that joins them. */
@NullMarked
package org.foramen.clinic.people;

import org.jspecify.annotations.NullMarked;
