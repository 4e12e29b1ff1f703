/**
 * What knowledge files become: procedures, generators, policies, positions, alarms, and the sources they cite.
 *
 * <p>Plain records without behaviour worth the name; {@link org.foramen.library.Library} holds them all, with the hash that
 * is kept with every decision.
 */
package org.foramen.library;
