package org.foramen.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;
import org.foramen.criteria.Span;
import org.foramen.criteria.Status;
import org.foramen.library.DoseLimit;
import org.foramen.library.DoseTable;
import org.foramen.library.Library;
import org.foramen.library.Limits;
import org.foramen.library.Procedure.Note;
import org.foramen.library.Usual;
import org.junit.jupiter.api.Test;

/** A dose that nobody chose: another unit was meant, or the point stands elsewhere. One that is merely over its limit is none. */
class DoseSlipsTest {
    private static final Note NOTE = new Note("", "", Status.SINGLE);
    private static final Limits LIMITS = new Limits(
            List.of(new DoseTable(
                    "steroid",
                    "Steroid",
                    Ward.names("slip-steroid"),
                    List.of(equal("slip-methyl", "40", "40"), equal("slip-dexa", "7.5", "40")),
                    List.of(
                            limit("80", Optional.empty()),
                            limit("120", Optional.empty()),
                            limit("200", Optional.of(Span.months(12)))))),
            List.of(),
            Optional.empty(),
            List.of(new Usual(Ward.names("slip-methyl"), new BigDecimal("40"), new BigDecimal("80"), NOTE)),
            List.of());

    static {
        Ward.WORDS.put("word|slip-methyl", "slip-steroid");
        Ward.WORDS.put("word|slip-dexa", "slip-steroid");
    }

    private static DoseTable.Equivalent equal(String drug, String each, String counts) {
        return new DoseTable.Equivalent(drug, Ward.names(drug), new BigDecimal(each), new BigDecimal(counts), NOTE);
    }

    private static DoseLimit limit(String most, Optional<Span> within) {
        return new DoseLimit(
                most,
                "",
                "",
                Status.SINGLE,
                Optional.of(new BigDecimal(most)),
                Optional.empty(),
                Optional.empty(),
                within,
                Optional.empty(),
                Optional.empty(),
                "",
                true);
    }

    @Test
    void a_hundredth_of_a_usual_dose_is_a_slip_of_the_unit() {
        assertEquals(
                Optional.of(
                        "80 ug is 1000 times less than usual doses of slip-methyl. Did you mean 80 mg? Choose the unit"
                                + " again to continue."),
                message("slip-methyl", "80", "ug"));
        assertTrue(message("slip-methyl", "0.4", "mg").isPresent(), "just a hundredth of the least");
        assertEquals(Optional.empty(), message("slip-methyl", "0.41", "mg"));
        assertEquals(Optional.empty(), message("slip-methyl", "0", "mg"), "nothing is no slip");
        assertEquals(Optional.empty(), message("slip-dexa", "0.001", "mg"), "what is usual of it nobody wrote down");
    }

    @Test
    void ten_times_the_highest_dose_of_a_session_is_a_slip_and_less_is_merely_too_much() {
        assertEquals(
                Optional.of(
                        "1200 mg is above the highest dose this clinic's knowledge allows for slip-methyl (120 mg). Check"
                                + " the amount and unit."),
                message("slip-methyl", "1200", "mg"));
        assertEquals(Optional.empty(), message("slip-methyl", "1199", "mg"));
        assertTrue(message("slip-dexa", "225", "mg").orElseThrow().contains("(22.5 mg)"), "as it counts for the other");
        assertEquals(Optional.empty(), message("slip-dexa", "224", "mg"));
        assertEquals(Optional.empty(), message("slip-saline", "100000", "mg"), "what nobody counts");
    }

    @Test
    void a_volume_without_its_concentration_is_no_dose() {
        assertEquals(
                Optional.of(
                        "A volume alone is not a dose. Enter the concentration printed on the vial of slip-methyl (for"
                                + " example 4 mg/mL)."),
                message("slip-methyl", "2", "mL"));
        assertEquals(Optional.empty(), message("slip-saline", "2", "mL"));
        assertEquals(Optional.empty(), message("slip-methyl", "2", "[iU]"));
    }

    @Test
    void what_a_request_means_to_give_is_looked_through_drug_by_drug() {
        Ward ward = Ward.of()
                .knows(LIMITS)
                .said("dose", "slip-methyl 40 mg/mL 2 mL", "slip-methyl 80 ug", "slip-methyl 2 mL");
        List<DoseSlip> slips = DoseSlips.of(ward.question().library(), ward.request());
        assertEquals(2, slips.size());
        assertTrue(slips.getFirst() instanceof DoseSlip.TooLittle, slips::toString);
        assertTrue(slips.getLast() instanceof DoseSlip.NoConcentration, slips::toString);
        Ward bare = Ward.of().knows(LIMITS).said("injectate", "slip-methyl");
        assertEquals(List.of(), DoseSlips.of(bare.question().library(), bare.request()));
    }

    @Test
    void totals_are_told_with_two_digits_and_never_rounded_down() {
        assertEquals("0.01", Amount.plain(new BigDecimal("0.001")));
        assertEquals("40", Amount.plain(new BigDecimal("40.00")));
        assertEquals("100", Amount.plain(new BigDecimal("100")));
        assertEquals("0", Amount.plain(new BigDecimal("0.000")));
    }

    private static Optional<String> message(String drug, String amount, String unit) {
        Library library = Ward.of().knows(LIMITS).question().library();
        return DoseSlips.of(library, Term.word(drug), Quantity.of(amount, unit)).map(DoseSlip::message);
    }
}
