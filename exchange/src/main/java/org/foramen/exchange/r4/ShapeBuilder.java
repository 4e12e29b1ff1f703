package org.foramen.exchange.r4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a shape together from lines of the table: "value[x] 0..1 Quantity string" becomes four properties. */
final class ShapeBuilder {
    /** The types an extension may hold, and with it every other element that may hold anything. */
    private static final List<String> OPEN = List.of(("base64Binary boolean canonical code date dateTime decimal id"
                    + " instant integer markdown oid positiveInt string time unsignedInt uri url uuid Address Age"
                    + " Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration HumanName"
                    + " Identifier Money Period Quantity Range Ratio Reference SampledData Signature Timing"
                    + " ContactDetail Contributor DataRequirement Expression ParameterDefinition RelatedArtifact"
                    + " TriggerDefinition UsageContext Dosage Meta")
            .split(" "));

    private final String name;
    private final boolean resource;
    private final Map<String, Set<String>> codes;
    private final Map<String, Property> properties = new HashMap<>();
    private final List<String> elements = new ArrayList<>();
    private long required;

    ShapeBuilder(String name, boolean resource, Map<String, Set<String>> codes) {
        this.name = name;
        this.resource = resource;
        this.codes = codes;
        if (resource) {
            int ordinal = ordinal("resourceType");
            put(new Property(
                    "resourceType", "resourceType", ordinal, false, false, false, Kind.TYPE, "code", Set.of()));
        }
    }

    Shape built() {
        return new Shape(name, resource, properties, List.copyOf(elements), required);
    }

    /** One line of the table. An element that a base type also has replaces that one. */
    void element(String line) {
        String[] words = line.split(" ");
        boolean choice = words[0].endsWith("[x]");
        String element = choice ? words[0].substring(0, words[0].length() - 3) : words[0];
        int ordinal = ordinal(element);
        boolean many = words[1].endsWith("*");
        if (words[1].startsWith("1")) {
            required |= 1L << ordinal;
        }
        String last = words[words.length - 1];
        Set<String> allowed = last.startsWith("=") ? codes.getOrDefault(last, Set.of()) : Set.of();
        List<String> types = words[2].equals("OPEN")
                ? OPEN
                : List.of(words).subList(2, last.startsWith("=") ? words.length - 1 : words.length);
        for (String type : types) {
            String json = choice ? element + Character.toUpperCase(type.charAt(0)) + type.substring(1) : element;
            property(new Property(json, element, ordinal, many, false, choice, Kind.of(type), type, allowed));
        }
    }

    private void property(Property property) {
        put(property);
        if (property.kind().primitive() && property.kind() != Kind.XHTML) {
            put(new Property(
                    "_" + property.name(),
                    property.element(),
                    property.ordinal(),
                    property.many(),
                    true,
                    property.choice(),
                    Kind.OBJECT,
                    "Element",
                    Set.of()));
        }
    }

    private void put(Property property) {
        properties.put(property.name(), property);
    }

    private int ordinal(String element) {
        int known = elements.indexOf(element);
        if (known >= 0) {
            return known;
        }
        elements.add(element);
        return elements.size() - 1;
    }
}
