package org.foramen.exchange.faults;

import org.foramen.exchange.Fault;
import org.foramen.exchange.json.Position;

/** What can be wrong with JSON as JSON. */
public final class InJson {
    private InJson() {}

    public static Fault endsEarly(String noun, Position at) {
        return Fault.of("B001", "The " + noun + " is not valid JSON: it ends at " + place(at) + ".");
    }

    public static Fault notJson(String noun, String found, Position at) {
        String what = "The " + noun + " is not valid JSON: " + found + " at " + place(at) + ".";
        return Fault.of("B001", what, "Correct it there and send the whole again.");
    }

    public static Fault trailing(Position at) {
        return Fault.of("B013", "There is extra text after the end of the JSON at " + place(at) + ".");
    }

    public static Fault tooDeep(int limit) {
        return Fault.of("B006", "The JSON is nested more than " + limit + " levels deep.");
    }

    public static Fault twice(String name) {
        return Fault.of("B007", "The property " + Quote.of(name) + " appears twice in the same object. Send it once.");
    }

    public static Fault control(String field, char found) {
        return Fault.of(
                "B018", field + " contains a character that cannot be stored (" + Quote.point(found) + "). Remove it.");
    }

    public static Fault notUnicode(String path) {
        return Fault.of("B019", "The text in " + (path.isBlank() ? "the file" : path) + " is not valid Unicode.");
    }

    public static Fault numberOutOfRange(String path) {
        return Fault.of(
                "B020",
                "The number in " + path
                        + " is out of range. Use at most 18 digits and an exponent between -30 and 30.");
    }

    public static Fault numberTooLong(String path) {
        return Fault.of("B021", "The number in " + path + " has more than 64 characters.");
    }

    public static Fault notANumber(String word) {
        return Fault.of("B023", word + " is not a JSON number. Leave the value out and use dataAbsentReason.");
    }

    private static String place(Position at) {
        return "line " + at.line() + ", column " + at.column();
    }
}
