package org.foramen.care;

import java.math.BigDecimal;

/** What is most likely a slip of the pen in a dose that somebody writes down. */
public sealed interface DoseSlip {
    /** A sentence that says what is wrong and what to do. */
    String message();

    /**
     * Far less than is usual: most likely another unit was meant.
     *
     * @param written the amount as written ("80 mcg")
     * @param drug as a person reads it
     * @param times how many times less than the usual dose
     * @param meant what was most likely meant
     */
    record TooLittle(String written, String drug, BigDecimal times, String meant) implements DoseSlip {
        @Override
        public String message() {
            return written + " is " + Amount.plain(times) + " times less than usual doses of " + drug
                    + ". Did you mean " + meant + "? Choose the unit again to continue.";
        }
    }

    /**
     * Far more than anybody allows.
     *
     * @param most milligrams that the knowledge allows at most
     */
    record TooMuch(String written, String drug, BigDecimal most) implements DoseSlip {
        @Override
        public String message() {
            return written + " is above the highest dose this clinic's knowledge allows for " + drug + " ("
                    + Amount.plain(most) + " mg). Check the amount and unit.";
        }
    }

    /** A volume of a counted drug without its concentration. */
    record NoConcentration(String written, String drug) implements DoseSlip {
        @Override
        public String message() {
            return "A volume alone is not a dose. Enter the concentration printed on the vial of " + drug
                    + " (for example 4 mg/mL).";
        }
    }
}
