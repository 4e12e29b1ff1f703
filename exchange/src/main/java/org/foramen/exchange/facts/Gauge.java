package org.foramen.exchange.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the value of an observation is read: on which scale, or in which unit. */
sealed interface Gauge {
    /** A scale with two ends: nrs from 0 to 10 in whole numbers. */
    record Scale(String id, BigDecimal least, BigDecimal most, boolean whole, Set<String> units) implements Gauge {
        boolean holds(BigDecimal value) {
            boolean within = value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
            return within && (!whole || value.stripTrailingZeros().scale() <= 0);
        }
    }

    /**
     * A unit, and the units that are turned into it.
     *
     * @param vital whether it is a vital sign or body measure; else a laboratory value
     * @param unit the UCUM code
     * @param name the unit as a person says it
     * @param factors other units, and what one of them is in this one
     * @param kept other units that stay as they are
     */
    record Measured(boolean vital, String unit, String name, Map<String, BigDecimal> factors, Set<String> kept)
            implements Gauge {
        /** Whether a value without a unit may be read. */
        boolean plain() {
            return factors.containsKey("");
        }
    }

    static Optional<Gauge> of(String loinc) {
        return Optional.ofNullable(Gauges.BY_CODE.get(loinc));
    }

    /** A scale by its own name: "odi". */
    static Optional<Gauge> named(String scale) {
        return Optional.ofNullable(Gauges.BY_CODE.get("=" + scale));
    }

    /** Every unit that some observation is measured in: such a unit is a UCUM code, right or wrong for another. */
    static boolean isUnit(String unit) {
        return Gauges.UNITS.contains(unit);
    }

    /** The table of gauges, read once. */
    final class Gauges {
        private static final Map<String, Gauge> BY_CODE = table();
        private static final Set<String> UNITS = units();

        private Gauges() {}

        private static Map<String, Gauge> table() {
            Map<String, Gauge> gauges = new HashMap<>();
            for (String[] row : Table.rows("observations.table")) {
                gauges.put(row[0], row[1].equals("score") ? scale(row) : measured(row));
            }
            return Map.copyOf(gauges);
        }

        private static Scale scale(String[] row) {
            Set<String> units = Arrays.stream(row[6].split(",")).collect(Collectors.toUnmodifiableSet());
            return new Scale(row[2], new BigDecimal(row[3]), new BigDecimal(row[4]), row[5].equals("whole"), units);
        }

        private static Measured measured(String[] row) {
            Map<String, BigDecimal> factors = new HashMap<>(Map.of(row[2], BigDecimal.ONE));
            Set<String> kept = new HashSet<>();
            List<String> others = row[4].isEmpty() ? List.of() : List.of(row[4].split(",", -1));
            for (String other : others) {
                int equals = other.indexOf('=');
                if (other.endsWith("!")) {
                    kept.add(other.substring(0, other.length() - 1));
                } else if (equals > 0) {
                    factors.put(other.substring(0, equals), new BigDecimal(other.substring(equals + 1)));
                } else {
                    factors.put(other, BigDecimal.ONE);
                }
            }
            return new Measured(row[1].equals("vital"), row[2], row[3], Map.copyOf(factors), Set.copyOf(kept));
        }

        private static Set<String> units() {
            Set<String> units = new HashSet<>();
            for (Gauge gauge : BY_CODE.values()) {
                if (gauge instanceof Measured measured) {
                    units.addAll(measured.factors().keySet());
                    units.addAll(measured.kept());
                }
            }
            return Set.copyOf(units);
        }
    }
}
