package org.foramen.vignettes.line;

import java.util.Optional;
import java.util.regex.Pattern;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;

/** What was given: {@code bupivacaine 0.5% 1 mL}, {@code dexamethasone 10 mg}, {@code with lidocaine}. */
final class Syringe {
    private static final Pattern STRENGTH = Pattern.compile("\\d+(\\.\\d+)?(%|mg/mL)");

    /** What is taken for a drug at first sight; anything else is led in by "with". */
    private static final Pattern DRUG = Pattern.compile("[a-z][a-z-]{2,}|[a-z]+\\|\\S+.*");

    private Syringe() {}

    /** A drug with its strength or amount; the word "with" lets it stand without either. */
    static Injected drug(Words words) {
        boolean with = words.skip("with");
        int at = words.at();
        Term drug = Terms.term(words, "a drug");
        String strength = strength(words);
        Optional<Quantity> amount = words.atEnd() ? Optional.empty() : Optional.of(Amounts.drug(words));
        if (!with && strength.isEmpty() && amount.isEmpty()) {
            throw new Misread(
                    at,
                    "'" + drug.code() + "' is not understood here",
                    "A drug has a strength or an amount: " + drug.code() + " 0.5%, " + drug.code() + " 10 mg; or write"
                            + " with " + drug.code() + ".");
        }
        return new Injected(drug, amount, strength);
    }

    private static String strength(Words words) {
        if (words.skip("strength")) {
            return words.take("the strength").text();
        }
        boolean next = !words.atEnd()
                && !words.quoted()
                && STRENGTH.matcher(words.peek("").text()).matches();
        return next ? words.take("").text() : "";
    }

    static String write(Injected injected) {
        String strength = injected.strength();
        boolean plain = strength.isEmpty() || STRENGTH.matcher(strength).matches();
        boolean bare = strength.isEmpty() && injected.amount().isEmpty();
        String drug = Terms.write(injected.drug());
        boolean clear = DRUG.matcher(drug).matches() && !Manner.GUIDANCE.contains(drug);
        return (bare || !plain || !clear ? "with " : "")
                + drug
                + (strength.isEmpty() ? "" : plain ? " " + strength : " strength " + Quote.marks(strength))
                + injected.amount()
                        .map(amount -> " " + Amounts.writeDrug(amount))
                        .orElse("");
    }
}
