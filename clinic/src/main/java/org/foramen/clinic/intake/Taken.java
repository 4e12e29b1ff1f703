package org.foramen.clinic.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.chart.Allergy;
import org.foramen.chart.Fact;
import org.foramen.chart.Medication;
import org.foramen.chart.Term;

/**
 * Medicines and allergies as they were told. That somebody takes no blood thinner is kept as what they said; it settles no
 * question of safety, which a nurse still asks.
 */
final class Taken {
    /** A name, then how it is taken: "gabapentin 300 mg at night". */
    private static final Pattern LINE = Pattern.compile("([\\p{L}][\\p{L} '-]*)(.*)");

    private Taken() {}

    static List<Fact> of(Replies replies, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        if (!replies.says("takes", "no")) {
            replies.text("list")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> facts.add(medicine(line, today, Optional.empty())));
        }
        if (replies.says("takes", "no")) {
            facts.add(Story.seen(today, "takes-medicines", false));
        }
        thinner(replies, today).ifPresent(facts::add);
        facts.addAll(allergies(replies, today));
        return facts;
    }

    private static Fact medicine(String line, LocalDate today, Optional<LocalDateTime> last) {
        Matcher parts = LINE.matcher(line);
        String name = parts.matches() ? parts.group(1).strip() : line;
        String how = parts.matches() ? parts.group(2).strip() : "";
        return new Medication(today, term(name), Optional.empty(), how, Optional.empty(), Optional.empty(), last, true);
    }

    /** A thinner whose name is not known is one of them all the same. */
    private static Optional<Fact> thinner(Replies replies, LocalDate today) {
        if (replies.says("thins", "no")) {
            return Optional.of(Story.seen(today, "takes-blood-thinners", false));
        }
        Optional<LocalDateTime> last = Days.read(replies.text("last")).map(day -> day.atTime(23, 59));
        return replies.says("thins", "yes")
                ? Optional.of(
                        medicine(replies.blank("thinner") ? "antithrombotic" : replies.text("thinner"), today, last))
                : Optional.empty();
    }

    /** None known is said only where they say so. */
    private static List<Fact> allergies(Replies replies, LocalDate today) {
        if (replies.says("allergies", "no")) {
            return List.of(new Allergy(today, Term.word("any"), false, ""));
        }
        List<Fact> facts = new ArrayList<>();
        if (replies.says("allergies", "yes")) {
            replies.ticked(Steps.ALLERGIC).forEach(to -> facts.add(new Allergy(today, Term.word(to), true, "")));
            replies.text("allergic-other")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> facts.add(new Allergy(today, term(line), true, "")));
        }
        return facts;
    }

    private static Term term(String words) {
        return Term.coded(Term.WORD, words.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"), words);
    }
}
