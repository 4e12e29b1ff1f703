package org.foramen.exchange.faults;

import org.foramen.exchange.Fault;

/** What can be wrong with a value that is well formed: units, scales, and codes that nobody here can read. */
public final class InFacts {
    private InFacts() {}

    public static Fault noUnit(String path, String unit) {
        return Fault.of("B024", path + " has no unit. Give a UCUM code such as " + unit + ".");
    }

    public static Fault unknownUnit(String unit, String name, String code) {
        return Fault.of(
                "B025",
                "The unit " + Quote.of(unit) + " is not a UCUM code. For " + name + " use code " + Quote.of(code)
                        + ", system http://unitsofmeasure.org.");
    }

    public static Fault misplacedUnit(String unit, String measured, String name, String code) {
        return Fault.of(
                "B025",
                "The unit " + Quote.of(unit) + " does not fit " + Quote.bare(measured) + ". For " + name + " use code "
                        + Quote.of(code) + ", system http://unitsofmeasure.org.");
    }

    public static Fault offNumericScale() {
        return Fault.of("B031", "Choose a whole number from 0 (no pain) to 10 (worst pain imaginable).");
    }

    public static Fault offScale(String scale, String value, String least, String most) {
        return Fault.of(
                "B031",
                scale + " runs from " + least + " to " + most + "; " + Quote.bare(value) + " is none of its values.");
    }

    public static Fault noScale(String name) {
        return Fault.of(
                "B118",
                Quote.of(name) + " fixes no scale, so its value cannot be read as one from 0 to 10.",
                "Find out on which scale it was asked.");
    }

    public static Fault unknownMedication(String display) {
        return Fault.of(
                "B062",
                "The medication " + Quote.of(display)
                        + " could not be recognised. It is stored, and safety checks treat it as unknown until someone"
                        + " maps it.");
    }

    public static Fault unknownCode(String thing, String display) {
        return Fault.of(
                "B118",
                "The " + thing + " " + Quote.of(display)
                        + " carries no code that can be read. It is stored, and its meaning counts as unknown until"
                        + " someone maps it.");
    }

    public static Fault undated(String thing, String display) {
        return Fault.of(
                "B118",
                "The " + thing + " " + Quote.of(display)
                        + " has no date. It is stored, and counts as unknown until someone dates it.");
    }

    public static Fault noNumber(String display) {
        return Fault.of(
                "B118",
                "The value of " + Quote.of(display)
                        + " is not a plain number. It is stored, and counts as unknown until someone reads it.");
    }

    public static Fault possible(String display) {
        return Fault.of(
                "B118",
                "The diagnosis " + Quote.of(display)
                        + " is one of several that were thought of. It is stored, and counts as unknown until someone"
                        + " confirms or refutes it.");
    }

    public static Fault modified(String type) {
        return Fault.of(
                "B118",
                "This " + type + " carries a modifier extension, which may turn its meaning around. It is stored, and"
                        + " counts as unknown until someone reads it.");
    }
}
