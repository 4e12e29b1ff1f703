package org.foramen.exchange;

/**
 * One reason why something that came in was refused: where, what is wrong, what to do.
 *
 * @param spot where
 * @param fault what is wrong and what to do
 */
public record Problem(Spot spot, Fault fault) {
    public String code() {
        return fault.code();
    }

    /** One line for a terminal: "B060 Bundle.entry[3].resource, line 8, column 20: Procedure.status is required." */
    @Override
    public String toString() {
        String where = spot.toString();
        return where.isBlank() ? code() + ": " + fault : code() + " " + where + ": " + fault;
    }
}
