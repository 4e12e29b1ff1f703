package org.foramen.clinic.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody typed into a form, as it came, so that it can be shown again.
 *
 * @param values the text of each field
 */
public record Typed(Map<String, String> values) {
    private static final int LONGEST = 2_000;

    public Typed {
        values = Map.copyOf(values);
    }

    /** A form in which nothing was typed yet. */
    public static Typed nothing() {
        return new Typed(Map.of());
    }

    public static Typed of(HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, texts) -> values.put(name, cut(texts[0])));
        return new Typed(values);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The text of a field without blanks around it; blank where nothing was typed. */
    public String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    public boolean blank(String field) {
        return text(field).isEmpty();
    }
}
