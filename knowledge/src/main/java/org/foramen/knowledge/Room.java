package org.foramen.knowledge;

import java.util.EnumSet;

/** What a knowledge file holds, told by the folder it lies in. */
enum Room {
    SOURCES,
    SETS,
    CODES,
    GENERATOR,
    MECHANISM,
    ALARMS,
    CANDIDACY,
    BLOCKS,
    UNITS,
    OPIOIDS,
    GENES,
    LIMITS,
    PROCEDURE,
    TECHNIQUE,
    FAMILY,
    BINDING,
    POLICY,
    AUTHORIZATION,
    POSITIONS,
    JURISDICTIONS,
    OFF,
    INSTRUMENT,
    HOLDS,
    HOLD,
    BLEEDING,
    OVERLAY,
    NOWHERE;

    static Room of(FileName file) {
        boolean codes = file.name().endsWith(".csv");
        if (!codes && !file.name().endsWith(".yaml")) {
            return NOWHERE;
        }
        return switch (file.folder()) {
            case "sets" -> codes ? CODES : SETS;
            case String any when codes -> NOWHERE;
            case "" -> top(file.stem());
            case "sources" -> SOURCES;
            case "generators" -> GENERATOR;
            case "mechanisms" -> MECHANISM;
            case "alarms" -> ALARMS;
            case "limits" -> LIMITS;
            case "procedures" -> PROCEDURE;
            case "techniques" -> TECHNIQUE;
            case "positions" -> POSITIONS;
            case "off" -> OFF;
            case "instruments" -> INSTRUMENT;
            case "holds" -> HOLD;
            case "bleeding" -> BLEEDING;
            case "overlays" -> OVERLAY;
            case "authorizations" -> AUTHORIZATION;
            case "policies" -> POLICY;
            case String family
            when family.startsWith("policies/") && family.lastIndexOf('/') == "policies".length() ->
                file.stem().equals("clauses") ? FAMILY : BINDING;
            default -> NOWHERE;
        };
    }

    private static Room top(String stem) {
        return switch (stem) {
            case "candidacy" -> CANDIDACY;
            case "blocks" -> BLOCKS;
            case "units" -> UNITS;
            case "holds" -> HOLDS;
            case "opioids" -> OPIOIDS;
            case "genes" -> GENES;
            case "jurisdictions" -> JURISDICTIONS;
            default -> NOWHERE;
        };
    }

    /** Whether the rules in it are rules of safety, which a clinic may tighten. */
    boolean safety() {
        return EnumSet.of(ALARMS, CANDIDACY, PROCEDURE, HOLDS, HOLD, LIMITS).contains(this);
    }
}
