/** Referrals: received, read for red flags first, told how long they wait, answered. */
@NullMarked
package org.foramen.clinic.referral;

import org.jspecify.annotations.NullMarked;
