package org.foramen.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;

/**
 * A drug that somebody means to give: "lidocaine 1% 2 mL with adrenaline".
 *
 * @param what the drug with its strength and amount
 * @param adrenaline whether adrenaline is in it
 * @param all whether the amount is for all places together; else it is given at each
 */
public record Injection(Injected what, boolean adrenaline, boolean all) {
    private static final Pattern SAID = Pattern.compile("([a-z][a-z0-9-]*|[a-z0-9]+\\|\\S+)"
            + "(?:\\s+(\\d{1,3}(?:\\.\\d{1,4})?\\s?%|\\d{1,4}(?:\\.\\d{1,4})?\\s?mg/mL))?"
            + "(?:\\s+(\\d{1,7}(?:\\.\\d{1,4})?)\\s?([A-Za-z\\[][A-Za-z\\[\\]]*))?"
            + "(\\s+with (?:adrenaline|epinephrine))?(\\s+in all)?");

    /** What these words say is given; empty where they are not understood. */
    public static Optional<Injection> of(String text) {
        Matcher said = SAID.matcher(text.strip());
        if (!said.matches()) {
            return Optional.empty();
        }
        String[] drug = said.group(1).split("\\|", 2);
        Term term = drug.length == 1 ? Term.word(drug[0]) : Term.coded(drug[0], drug[1], "");
        Optional<Quantity> amount =
                Optional.ofNullable(said.group(3)).map(number -> new Quantity(new BigDecimal(number), said.group(4)));
        String strength = said.group(2) == null ? "" : said.group(2).replace(" ", "");
        return Optional.of(
                new Injection(new Injected(term, amount, strength), said.group(5) != null, said.group(6) != null));
    }

    /** The same; of words that are not understood the first is the drug, and how much of it is not known. */
    static Injection said(String text) {
        String drug = text.strip().split("\\s+", 2)[0];
        return of(text).orElseGet(
                        () -> new Injection(new Injected(Term.word(drug), Optional.empty(), ""), false, false));
    }

    public Term drug() {
        return what.drug();
    }
}
