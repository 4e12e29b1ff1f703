package org.foramen.clinic.payer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foramen.clinic.forms.Typed;

/** A request as it stands in an address, taken apart again into what was typed. */
final class Question {
    private Question() {}

    static Typed typed(String question) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : question.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return new Typed(fields);
    }

    /** How the service is meant to be done, field by field: "technique: thermal". */
    static List<String> details(String question) {
        List<String> fields = List.of("procedure", "sites", "on");
        return typed(question).values().entrySet().stream()
                .filter(field -> !fields.contains(field.getKey()))
                .map(field -> field.getKey() + ": " + field.getValue())
                .sorted()
                .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
