/** What is taken: regimens as written, opioids in morphine equivalents, the burden of medicines over time, genes that matter. */
package org.foramen.medicines;
