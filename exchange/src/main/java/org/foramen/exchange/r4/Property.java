package org.foramen.exchange.r4;

import java.util.Set;

/**
 * One property that an object of a shape may have: "valueQuantity" for the element "value", "_birthDate" for the
 * extensions of "birthDate".
 *
 * @param name the property's name in JSON
 * @param element the element's name in FHIRPath
 * @param ordinal the number of the element within its shape
 * @param many whether it is an array
 * @param sibling whether it carries the id and extensions of a primitive of the same name
 * @param choice whether its element may take one of several types, of which this is one
 * @param kind what its value is in JSON
 * @param type the FHIR type, which is also the name of the shape of an object
 * @param codes the allowed codes where the binding is required, else empty
 */
record Property(
        String name,
        String element,
        int ordinal,
        boolean many,
        boolean sibling,
        boolean choice,
        Kind kind,
        String type,
        Set<String> codes) {

    /** The property with which a document begins: whatever resource it is. */
    static Property root() {
        return new Property("", "", 0, false, false, false, Kind.RESOURCE, "Resource", Set.of());
    }
}
