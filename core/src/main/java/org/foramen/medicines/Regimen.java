package org.foramen.medicines;

import java.math.BigDecimal;
import java.util.Optional;
import org.foramen.chart.Quantity;

/** How a medicine is taken, read from the words in which somebody wrote it down. */
sealed interface Regimen {

    /**
     * Every word of it was understood.
     *
     * @param often how often at most; empty where no word says
     * @param units how many tablets, patches or the like at a time at most; empty where no word says
     * @param amount how much at a time, where the words say that too
     * @param asNeeded whether it is taken when needed; it is then counted at its most
     */
    record Understood(Optional<Often> often, Optional<BigDecimal> units, Optional<Quantity> amount, boolean asNeeded)
            implements Regimen {

        private Understood and(Understood told) {
            Optional<Often> most = often.map(one -> told.often().map(one::most).orElse(one));
            return new Understood(
                    most.or(told::often), units.or(told::units), amount.or(told::amount), asNeeded || told.asNeeded());
        }
    }

    /** Something in it was not understood, so nothing may be counted from it. */
    record Unclear(String written) implements Regimen {}

    /** Reads the words: "oral twice daily", "every 4 to 6 h as needed, up to 4 a day", "1 every 3 d". */
    static Regimen read(String written) {
        int opens = written.lastIndexOf('[');
        return opens > 0 && written.endsWith("]") ? timed(written, opens) : new RegimenWords(written).regimen();
    }

    /**
     * What a record's own timing says stands in brackets behind the words. It goes before words that nobody understands; where
     * both are understood and differ, the more is counted.
     */
    private static Regimen timed(String written, int opens) {
        Regimen timing = new RegimenWords(written.substring(opens + 1, written.length() - 1)).regimen();
        Regimen words = new RegimenWords(written.substring(0, opens)).regimen();
        return words instanceof Understood said && timing instanceof Understood told ? said.and(told) : timing;
    }
}
