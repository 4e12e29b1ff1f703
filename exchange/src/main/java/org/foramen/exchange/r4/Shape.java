package org.foramen.exchange.r4;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an object of one FHIR type may hold.
 *
 * @param name the type or path: "Observation", "Observation.component", "Quantity"
 * @param resource whether it is a resource
 * @param properties every property it may have, by its name in JSON
 * @param elements the names of its elements by ordinal
 * @param required a bit for each element that must be there
 */
record Shape(String name, boolean resource, Map<String, Property> properties, List<String> elements, long required) {

    Optional<Property> property(String json) {
        return Optional.ofNullable(properties.get(json));
    }

    Collection<String> names() {
        return properties.keySet();
    }

    /** The elements that must be there and are not, given a bit for each one seen. */
    List<String> missing(long seen) {
        long absent = required & ~seen;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if ((absent & 1L << i) != 0) {
                names.add(elements.get(i));
            }
        }
        return names;
    }
}
