/**
 * What is shown: the consult in words, one record for the page, the terminal and JSON.
 *
 * <p>{@link org.foramen.page.ConsultPages} makes a {@link org.foramen.page.ConsultPage}; nothing is decided here.
 */
package org.foramen.page;
