package org.foramen.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A procedure that was done: a block, an injection, an ablation, a stimulator, an operation.
 *
 * @param on the day it was done
 * @param act what sort of procedure
 * @param what the procedure's id ("medial-branch-block-lumbar") or its target or name ("medial-branch", "alif")
 * @param sites where; empty when nobody wrote it down
 * @param intent diagnostic or therapeutic
 * @param response what it did for the pain
 * @param technique how it was done
 * @param injectate what was given
 */
public record Intervention(
        LocalDate on,
        Act act,
        Term what,
        List<Site> sites,
        Intent intent,
        Response response,
        Technique technique,
        List<Injected> injectate)
        implements Fact {
    public Intervention {
        sites = List.copyOf(sites);
        injectate = List.copyOf(injectate);
    }

    /** What sort of procedure. */
    public enum Act {
        BLOCK,
        INJECTION,
        RFA,
        STIMULATION,
        SURGERY,
        OTHER
    }

    /** What it was for. */
    public enum Intent {
        DIAGNOSTIC,
        THERAPEUTIC,
        UNSAID
    }

    /**
     * One drug of an injectate.
     *
     * @param drug which
     * @param amount how much, where it was written down as a dose
     * @param strength its concentration as written ("0.5%"); may be blank
     */
    public record Injected(Term drug, Optional<Quantity> amount, String strength) {
        /** How many milligrams it is: as written, or volume times concentration; empty where that cannot be told. */
        public Optional<BigDecimal> milligrams() {
            return amount.flatMap(given -> Milligrams.of(given, strength));
        }
    }

    /** A block at one site with a measured response, the commonest intervention to write down. */
    public static Intervention block(LocalDate on, String target, List<Site> sites, Response response) {
        return new Intervention(
                on, Act.BLOCK, Term.word(target), sites, Intent.DIAGNOSTIC, response, Technique.UNSAID, List.of());
    }

    @Override
    public Kind kind() {
        return Kind.INTERVENTION;
    }
}
