/**
 * What a resource of FHIR R4 says, as facts of a chart: one class a resource type, each writing on a {@link
 * org.foramen.exchange.facts.Sheet}.
 */
@NullMarked
package org.foramen.exchange.facts;

import org.jspecify.annotations.NullMarked;
