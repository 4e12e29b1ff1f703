package org.foramen.exchange.r4;

import java.util.Locale;
import java.util.Map;

/** What a value is in JSON: one of FHIR's primitive types, an object, or a whole resource. */
enum Kind {
    BOOLEAN("true or false"),
    INTEGER("a whole JSON number"),
    UNSIGNED("a whole JSON number, 0 or more"),
    POSITIVE("a whole JSON number, 1 or more"),
    DECIMAL("a JSON number"),
    STRING("text"),
    CODE("a code in quotes"),
    ID("an id in quotes"),
    URI("an address in quotes"),
    BASE64("base64 text"),
    DATE("a date in quotes"),
    DATETIME("a date or date-time in quotes"),
    INSTANT("a date-time in quotes"),
    TIME("a time in quotes"),
    XHTML("text"),
    /** The name of the resource's own type. */
    TYPE("the name of a resource type in quotes"),
    OBJECT("an object"),
    RESOURCE("a resource");

    private static final Map<String, Kind> ODD = Map.of(
            "markdown",
            STRING,
            "oid",
            URI,
            "uuid",
            URI,
            "url",
            URI,
            "canonical",
            URI,
            "base64Binary",
            BASE64,
            "positiveInt",
            POSITIVE,
            "unsignedInt",
            UNSIGNED,
            "Resource",
            RESOURCE);

    /** How a person is told what is wanted. */
    final String wanted;

    Kind(String wanted) {
        this.wanted = wanted;
    }

    boolean primitive() {
        return compareTo(TYPE) < 0;
    }

    boolean number() {
        return this == INTEGER || this == UNSIGNED || this == POSITIVE || this == DECIMAL;
    }

    /** The kind of a FHIR type: a primitive has a small first letter. */
    static Kind of(String type) {
        Kind odd = ODD.get(type);
        if (odd != null) {
            return odd;
        }
        return Character.isLowerCase(type.charAt(0)) ? valueOf(type.toUpperCase(Locale.ROOT)) : OBJECT;
    }
}
