/** Who did what: the audit trail, for those who answer for it. */
@NullMarked
package org.foramen.clinic.audit;

import org.jspecify.annotations.NullMarked;
