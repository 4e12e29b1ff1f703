package org.foramen.exchange.faults;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.exchange.Fault;

/** What can be wrong with a resource against the structures of FHIR R4. */
public final class InShape {
    private static final int LISTED = 20;

    private InShape() {}

    public static Fault unknownProperty(String name, String shape, Optional<String> meant) {
        String what = Quote.of(name) + " is not a property of " + shape + ".";
        return Fault.of("B008", what + meant(meant));
    }

    public static Fault otherRelease(String name, String shape, String release) {
        return Fault.of(
                "B009",
                Quote.of(name) + " is not a property of " + shape + " in FHIR R4. This looks like FHIR " + release
                        + "; this server reads R4 (4.0.1).");
    }

    public static Fault otherReleaseType(String type, String release) {
        return Fault.of(
                "B009",
                Quote.of(type) + " is not a FHIR R4 resource type. This looks like FHIR " + release
                        + "; this server reads R4 (4.0.1).");
    }

    public static Fault otherReleaseForm(String path, String release) {
        return Fault.of(
                "B009",
                path + " is not written in this way in FHIR R4. This looks like FHIR " + release
                        + "; this server reads R4 (4.0.1).");
    }

    public static Fault unknownType(String type, Optional<String> meant) {
        return Fault.of("B010", Quote.of(type) + " is not a FHIR R4 resource type." + meant(meant));
    }

    public static Fault numberAsText(String path, String number) {
        return Fault.of(
                "B022", path + " must be a JSON number, not text. Write " + Quote.bare(number) + " without quotes.");
    }

    public static Fault wrongForm(String path, String wanted, String found) {
        return Fault.of("B022", path + " must be " + wanted + ", not " + found + ".");
    }

    public static Fault empty(String path) {
        return Fault.of("B115", path + " is empty. Leave it out when there is nothing to say.");
    }

    public static Fault badId() {
        return Fault.of("B053", "An id has 1 to 64 letters, digits, \"-\" or \".\".");
    }

    public static Fault missing(String path) {
        return Fault.of("B060", path + " is required.");
    }

    public static Fault unknownCode(String value, String shape, String element, Collection<String> allowed) {
        String some = allowed.stream().limit(LISTED).collect(Collectors.joining(", "));
        String rest = allowed.size() > LISTED ? " and " + (allowed.size() - LISTED) + " more" : "";
        String article = "AEIOU".indexOf(shape.charAt(0)) >= 0 ? "an " : "a ";
        return Fault.of(
                "B061",
                Quote.of(value) + " is not " + article + shape + " " + element + ". Use one of: " + some + rest + ".");
    }

    public static Fault badText(String value, String kind) {
        return Fault.of("B022", Quote.of(value) + " is not a FHIR " + kind + ".");
    }

    public static Fault choiceTwice(String one, String other) {
        return Fault.of(
                "B007", Quote.of(one) + " and " + Quote.of(other) + " are two forms of the same element. Send one.");
    }

    public static Fault reversed(String path, String low, String high) {
        return Fault.of(
                "B033", "In " + path + " the low value (" + low + ") is greater than the high value (" + high + ").");
    }

    private static String meant(Optional<String> meant) {
        return meant.map(name -> " Did you mean " + Quote.of(name) + "?").orElse("");
    }
}
