package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.foramen.chart.Allergy;
import org.foramen.chart.Dose;
import org.foramen.chart.Medication;
import org.foramen.chart.Quantity;
import org.foramen.chart.Term;

/** What is taken, was given, or is not borne. */
final class Medicines {
    private static final Term ANY = Term.word("any");

    private Medicines() {}

    /** {@code apixaban 5 mg oral twice daily from 2025-03-01, last dose 2026-11-20 08:00}. */
    static Medication medication(Scene scene, Words words) {
        Term drug = Terms.term(words, "a medicine");
        Optional<Quantity> dose = Amounts.next(words) ? Optional.of(Amounts.drug(words)) : Optional.empty();
        String frequency = frequency(words);
        Optional<LocalDate> from = words.skip("from") ? Optional.of(Days.day(words)) : Optional.empty();
        Optional<LocalDate> to = words.skip("to") ? Optional.of(Days.day(words)) : Optional.empty();
        Optional<LocalDateTime> last = Optional.empty();
        Optional<String> confirmed = Optional.empty();
        boolean taking = true;
        while (words.more()) {
            if (words.skip("last", "dose")) {
                last = Optional.of(Days.lastMinute(words));
            } else if (words.skip("confirmed", "by")) {
                confirmed = Optional.of(words.rest("who confirmed it"));
            } else if (words.skip("not", "taking")) {
                taking = false;
            } else {
                throw words.unknown(
                        "After the regimen come 'last dose DATE HOUR', 'confirmed by NAME' and 'not taking'.");
            }
        }
        return new Medication(scene.on(), drug, dose, frequency, from, to, last, confirmed, taking);
    }

    /** Route and how often, as written, up to the dates; after "taken" between quotation marks. */
    private static String frequency(Words words) {
        if (words.skip("taken")) {
            return words.take("how it is taken").text();
        }
        StringBuilder text = new StringBuilder();
        while (!words.atEnd() && !words.says("from") && !words.says("to")) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(words.skip("up", "to") ? "up to" : words.take("").text());
        }
        return text.toString();
    }

    static String write(Medication medication) {
        boolean plain = medication.frequency().matches("[A-Za-z]\\w*( \\w+)*")
                && !medication.frequency().matches("taken.*|.*\\b(from|to)\\b.*");
        String frequency = medication.frequency();
        return Terms.write(medication.drug())
                + medication.dose().map(dose -> " " + Amounts.writeDrug(dose)).orElse("")
                + (frequency.isEmpty() ? "" : " " + (plain ? frequency : "taken " + Quote.marks(frequency)))
                + medication.from().map(day -> " from " + day).orElse("")
                + medication.to().map(day -> " to " + day).orElse("")
                + medication
                        .lastDose()
                        .map(at -> ", last dose " + Days.write(at))
                        .orElse("")
                + medication
                        .confirmedBy()
                        .map(who -> ", confirmed by " + Quote.word(who))
                        .orElse("")
                + (medication.taking() ? "" : ", not taking");
    }

    /** {@code triamcinolone 40 mg, epidural}. */
    static Dose dose(Scene scene, Words words) {
        Term drug = Terms.term(words, "a medicine");
        Quantity amount = Amounts.drug(words);
        String route = words.more() ? words.rest("the route") : "";
        return new Dose(scene.on(), drug, amount, route);
    }

    static String write(Dose dose) {
        String route = dose.route().isEmpty() ? "" : ", " + Quote.word(dose.route());
        return Terms.write(dose.drug()) + " " + Amounts.writeDrug(dose.amount()) + route;
    }

    /** {@code iodinated-contrast, reaction "hives"}; {@code latex absent}; {@code none known}. */
    static Allergy allergy(Scene scene, Words words) {
        if (words.skip("none", "known")) {
            return new Allergy(scene.on(), ANY, false, "");
        }
        Term to = Terms.term(words, "to what");
        boolean present = Presence.read(words);
        String reaction = words.more() ? reaction(words) : "";
        return new Allergy(scene.on(), to, present, reaction);
    }

    private static String reaction(Words words) {
        words.skip("reaction");
        return words.rest("what happened");
    }

    static String write(Allergy allergy) {
        String reaction = allergy.reaction().isEmpty() ? "" : ", reaction " + Quote.marks(allergy.reaction());
        boolean none = allergy.to().equals(ANY) && !allergy.present() && reaction.isEmpty();
        return none ? "none known" : Terms.write(allergy.to()) + Presence.write(allergy.present()) + reaction;
    }
}
