package org.foramen.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One person on one plain sheet of paper, as neither implementation keeps it: what was done, taken, given and measured,
 * and what is asked for.
 */
record Sheet(
        long number,
        Body body,
        Asked asked,
        List<Done> done,
        List<Taken> taken,
        List<Given> given,
        List<Measured> measured,
        List<Seen> seen,
        List<String> documents,
        Optional<BigDecimal> clearance) {

    /** Who it is; what was not weighed or measured is left out. */
    record Body(
            boolean woman, boolean pastMenopause, Optional<BigDecimal> kilograms, Optional<BigDecimal> centimetres) {}

    /** What is asked for, on which day and at which hour, and until when the chart was written. */
    record Asked(
            String procedure,
            String intent,
            List<Spot> spots,
            LocalDate today,
            LocalDateTime at,
            List<Given> injectate) {
        LocalDate day() {
            return at.toLocalDate();
        }
    }

    /** A procedure that was done; the intent is diagnostic, therapeutic or unsaid. */
    record Done(LocalDate day, String act, String intent, List<Spot> spots, LocalDate learned, boolean takenBack) {}

    /** A place and its side. */
    record Spot(String place, String side) {}

    /** A medicine: low, high or any dose; the last dose by its time, by its day, or not known. */
    record Taken(String drug, String kind, Optional<LocalDate> lastDay, Optional<LocalDateTime> lastTime) {}

    /** An amount of a drug that went in by some route on some day. */
    record Given(String drug, String with, BigDecimal milligrams, String route, LocalDateTime at) {}

    /** How pain or function was on a day after a procedure of another day: a scale before and a scale then; less is better. */
    record Seen(LocalDate day, String act, LocalDate done, String kind, Scale before, Scale then) {}

    /** A value on a named scale. */
    record Scale(String name, int value) {}

    /** A laboratory value with the laboratory's upper limit, where one was printed. */
    record Measured(String what, BigDecimal value, Optional<BigDecimal> limit, LocalDate day) {}
}
