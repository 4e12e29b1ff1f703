package org.foramen.exchange.r4;

import org.foramen.exchange.faults.InDates;
import org.foramen.exchange.faults.InJson;
import org.foramen.exchange.faults.InShape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Checks the value of a primitive where it lies, without turning it into a number, a date or a string first. */
final class Values {
    private static final int LONGEST_NUMBER = 64;

    private final JsonParser in;
    private final Report report;

    Values(JsonParser in, Report report) {
        this.in = in;
        this.report = report;
    }

    /** Whether the value is sound; what is not has been reported. */
    boolean sound(Shape shape, Property property, JsonToken token) {
        int before = report.count();
        check(shape, property, token);
        return report.count() == before;
    }

    private void check(Shape shape, Property property, JsonToken token) {
        Kind kind = property.kind();
        if (kind == Kind.BOOLEAN) {
            if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                wrong(shape, property, token);
            }
        } else if (kind.number()) {
            number(shape, property, token);
        } else if (token != JsonToken.VALUE_STRING) {
            wrong(shape, property, token);
        } else {
            text(shape, property);
        }
    }

    private void number(Shape shape, Property property, JsonToken token) {
        if (token == JsonToken.VALUE_STRING && Numbers.looksLikeOne(in.getString())) {
            String said = in.getString();
            report.here(path -> InShape.numberAsText(path, said));
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            number(property);
        } else {
            wrong(shape, property, token);
        }
    }

    private void number(Property property) {
        char[] text = in.getStringCharacters();
        int from = in.getStringOffset();
        int length = in.getStringLength();
        if (length > LONGEST_NUMBER) {
            report.here(InJson::numberTooLong);
        } else if (!Numbers.inRange(text, from, length)) {
            report.here(InJson::numberOutOfRange);
        } else if (property.kind() != Kind.DECIMAL && !Numbers.whole(text, from, length, property.kind())) {
            String said = new String(text, from, length);
            report.here(path -> InShape.wrongForm(path, property.kind().wanted, said));
        }
    }

    private void text(Shape shape, Property property) {
        char[] text = in.getStringCharacters();
        int from = in.getStringOffset();
        int length = in.getStringLength();
        if (length == 0) {
            report.here(InShape::empty);
            return;
        }
        int odd = Texts.odd(text, from, length);
        if (odd >= 0) {
            char found = text[odd];
            report.here(path -> Character.isSurrogate(found) ? InJson.notUnicode(path) : InJson.control(path, found));
            return;
        }
        switch (property.kind()) {
            case CODE, TYPE -> code(shape, property, text, from, length);
            case ID -> {
                if (!Texts.id(text, from, length)) {
                    report.here(path -> InShape.badId());
                }
            }
            case BASE64 -> {
                if (!Texts.base64(text, from, length)) {
                    report.here(path -> InShape.badText(new String(text, from, Math.min(length, 41)), "base64Binary"));
                }
            }
            case DATE -> date(Dates.date(text, from, length));
            case DATETIME -> date(Dates.dateTime(text, from, length));
            case INSTANT -> date(Dates.instant(text, from, length));
            case TIME -> date(Dates.time(text, from, length));
            case BOOLEAN, INTEGER, UNSIGNED, POSITIVE, DECIMAL, STRING, URI, XHTML, OBJECT, RESOURCE -> {}
        }
    }

    private void code(Shape shape, Property property, char[] text, int from, int length) {
        if (property.codes().isEmpty()) {
            if (!Texts.code(text, from, length)) {
                report.here(path -> InShape.badText(new String(text, from, Math.min(length, 41)), "code"));
            }
            return;
        }
        String code = new String(text, from, length);
        if (!property.codes().contains(code)) {
            report.here(path -> InShape.unknownCode(code, shape.name(), property.element(), property.codes()));
        }
    }

    private void date(Dates.Flaw flaw) {
        if (flaw == Dates.Flaw.NONE) {
            return;
        }
        String value = in.getString();
        report.here(path -> switch (flaw) {
            case FORM, NONE -> InDates.notADate(value);
            case DAY -> InDates.noSuchDay(part(value, 0, 4), part(value, 5, 7), part(value, 8, 10));
            case ZONE -> InDates.noZone(path);
            case TIME -> InDates.notATime(value);
        });
    }

    private static int part(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    private void wrong(Shape shape, Property property, JsonToken token) {
        String form = token == JsonToken.START_OBJECT ? "object" : token == JsonToken.START_ARRAY ? "array" : "";
        report.wrongForm(shape, property, form, property.kind().wanted, found(token));
        in.skipChildren();
    }

    /** How a person is told what stands there. */
    static String found(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT -> "nothing";
        };
    }
}
