package org.foramen.medicines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foramen.chart.Entry;
import org.foramen.chart.Medication;
import org.foramen.criteria.Lexicon;
import org.foramen.library.Opioids;
import org.foramen.library.Opioids.Factor;

/** What one opioid comes to in a day: counted by its factor, not counted on purpose, or open with the reason. */
final class Reckoning {
    /** Ways into the body that the factors, which are for the mouth, say nothing of. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(intravenous(ly)?|iv|intramuscular(ly)?|im|subcutaneous(ly)?|sc|intrathecal|epidural|injection"
                    + "|injectable|injected|rectal(ly)?|suppository|nasal|intranasal|buccal|sublingual|mucosal|transmucosal"
                    + "|spray|lozenge|inhal\\w+|infusion|pump|topical)\\b");

    private static final Pattern SKIN = Pattern.compile("\\b(patch(es)?|transdermal)\\b");

    private final Opioids opioids;
    private final Lexicon lexicon;

    Reckoning(Opioids opioids, Lexicon lexicon) {
        this.opioids = opioids;
        this.lexicon = lexicon;
    }

    /** Whether a medicine is an opioid. */
    boolean opioid(Medication taken) {
        List<Integer> about = lexicon.about(taken.drug());
        return about.stream().anyMatch(opioids.of()::has);
    }

    OpioidDose of(Entry entry) {
        Medication taken = (Medication) entry.fact();
        List<Integer> about = lexicon.about(taken.drug());
        List<Factor> factors = opioids.factors().stream()
                .filter(f -> about.stream().anyMatch(f.names()::has))
                .toList();
        Optional<OpioidDose> uncounted = opioids.uncounted().stream()
                .filter(u -> about.stream().anyMatch(u.names()::has))
                .findFirst()
                .map(u -> new OpioidDose.Uncounted(entry, u.note()));
        if (factors.size() == 1 && uncounted.isEmpty()) {
            return counted(entry, taken, factors.getFirst());
        }
        return uncounted
                .filter(u -> factors.isEmpty())
                .orElseGet(() -> open(
                        entry,
                        factors.isEmpty() ? "no factor for it is in the table" : "it holds more than one opioid",
                        "Which opioid is it, and how much of it a day?"));
    }

    private OpioidDose counted(Entry entry, Medication taken, Factor factor) {
        return switch (Regimen.read(taken.frequency())) {
            case Regimen.Unclear unclear ->
                open(entry, "how it is taken is not understood (\"" + unclear.written() + "\")", how(factor));
            case Regimen.Understood words ->
                switch (factor.per()) {
                    case MG -> byMouth(entry, taken, factor, words);
                    case UG_PER_HOUR -> onTheSkin(entry, taken, factor, words);
                };
        };
    }

    private OpioidDose byMouth(Entry entry, Medication taken, Factor factor, Regimen.Understood words) {
        String said = said(taken);
        if (ELSEWHERE.matcher(said).find() || SKIN.matcher(said).find()) {
            return open(entry, "the factor is for the mouth and this is given otherwise", how(factor));
        }
        Optional<BigDecimal> each = new AtATime(taken, words, factor.drug()).milligrams();
        if (each.isEmpty() || each.get().signum() < 0) {
            return open(entry, "how many milligrams at a time is not known", "How many milligrams at a time?");
        }
        if (words.often().isEmpty()) {
            String why = words.asNeeded() ? "as needed, without a most" : "how often is not written";
            return open(entry, why, words.asNeeded() ? "How many a day at most?" : "How often is it taken?");
        }
        Often often = words.often().get();
        BigDecimal day = each.get().multiply(often.times()).multiply(Often.DAY);
        return new OpioidDose.Counted(
                entry, factor, over(day, often), over(day.multiply(factor.factor()), often), words.asNeeded());
    }

    /** What is worn gives off so much an hour; how often it is changed does not alter that. */
    private OpioidDose onTheSkin(Entry entry, Medication taken, Factor factor, Regimen.Understood words) {
        Optional<BigDecimal> rate = new AtATime(taken, words, factor.drug()).microgramsAnHour();
        return rate.filter(r -> r.signum() >= 0)
                .<OpioidDose>map(r ->
                        new OpioidDose.Counted(entry, factor, r, cut(r.multiply(factor.factor())), words.asNeeded()))
                .orElseGet(() -> open(
                        entry,
                        "only the patch has a factor, on micrograms an hour",
                        "Is it a patch, of how many ug/h?"));
    }

    private static String said(Medication taken) {
        return (taken.drug().words() + " " + taken.frequency()).toLowerCase(Locale.ROOT);
    }

    private static String how(Factor factor) {
        return "How much " + factor.drug() + " is taken at a time, by which way, and how often at most?";
    }

    private OpioidDose open(Entry entry, String why, String ask) {
        return new OpioidDose.Open(entry, drug(entry), why, ask);
    }

    /** The name of the opioid in the table; the code where it has none. */
    String drug(Entry entry) {
        Medication taken = Courses.medication(entry);
        List<Integer> about = lexicon.about(taken.drug());
        return opioids.factors().stream()
                .filter(f -> about.stream().anyMatch(f.names()::has))
                .findFirst()
                .map(Factor::drug)
                .orElse(taken.drug().key());
    }

    /** To hundredths, never down. */
    private static BigDecimal over(BigDecimal amount, Often often) {
        return amount.divide(often.hours(), 2, RoundingMode.CEILING);
    }

    private static BigDecimal cut(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.CEILING);
    }
}
