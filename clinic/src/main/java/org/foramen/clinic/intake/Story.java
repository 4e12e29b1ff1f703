package org.foramen.clinic.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Term;

/** The facts that follow from what somebody answered. What they did not know, or would rather not say, makes no fact. */
final class Story {
    private Story() {}

    static List<Fact> of(Version version, Replies replies, LocalDate today) {
        Stream<List<Fact>> told = switch (version) {
            case INTAKE -> whole(replies, today);
            case FOLLOW_UP ->
                Stream.of(
                        warned(replies, today),
                        signs(replies, today),
                        Scores.of(replies, today),
                        changed(replies, today));
        };
        return told.flatMap(List::stream).distinct().toList();
    }

    private static Stream<List<Fact>> whole(Replies replies, LocalDate today) {
        return Stream.of(
                warned(replies, today),
                harm(replies, today),
                signs(replies, today),
                Pains.of(replies, today),
                Scores.of(replies, today),
                impact(replies, today),
                Scores.moods(replies, today),
                Tried.of(replies, today),
                Taken.of(replies, today),
                Wished.of(replies, today));
    }

    /** What was answered on that page and must be met, and reach the clinic, before the rest is sent. */
    static List<Fact> urgent(Step step, Replies replies, LocalDate today) {
        return switch (step.id()) {
            case "signs" -> warned(replies, today);
            case "low" -> harm(replies, today);
            default -> List.of();
        };
    }

    private static List<Fact> warned(Replies replies, LocalDate today) {
        return replies.ticked(Steps.SIGNS).stream()
                .map(sign -> seen(today, sign, true))
                .toList();
    }

    private static List<Fact> harm(Replies replies, LocalDate today) {
        return Moods.harm(replies) ? List.of(harmed(today)) : List.of();
    }

    static Fact harmed(LocalDate today) {
        return seen(today, "self-harm-thoughts", true);
    }

    private static List<Fact> signs(Replies replies, LocalDate today) {
        return listed(Steps.SIGNS, "", replies, today);
    }

    private static List<Fact> impact(Replies replies, LocalDate today) {
        return listed(Steps.IMPACT, "interferes-with-", replies, today);
    }

    /** What is ticked is there; what is not is absent only where they said so of the rest. */
    private static List<Fact> listed(Question.Ticks list, String prefix, Replies replies, LocalDate today) {
        boolean restAbsent = replies.says(list.closing().name(), "no");
        return list.options().stream()
                .filter(option -> restAbsent || replies.ticked(list.name(), option))
                .map(option -> seen(today, prefix + option, replies.ticked(list.name(), option)))
                .toList();
    }

    private static List<Fact> changed(Replies replies, LocalDate today) {
        Stream<Fact> pain = switch (replies.text("change")) {
            case "better" -> Stream.of(seen(today, "pain-better", true), seen(today, "worsening-pain", false));
            case "same" -> Stream.of(seen(today, "worsening-pain", false));
            case "worse" -> Stream.of(seen(today, "worsening-pain", true));
            default -> Stream.empty();
        };
        Stream<Fact> medicines = switch (replies.text("medicines-changed")) {
            case "yes" -> Stream.of(new Finding(today, told("medicines-changed", replies), true, Optional.empty()));
            case "no" -> Stream.of(seen(today, "medicines-changed", false));
            default -> Stream.empty();
        };
        return Stream.concat(pain, medicines).toList();
    }

    private static Term told(String word, Replies replies) {
        return replies.blank("medicines-how")
                ? Term.word(word)
                : Term.coded("told", word, word.replace('-', ' ') + ": " + replies.text("medicines-how"));
    }

    static Fact seen(LocalDate today, String what, boolean present) {
        return new Finding(today, Term.word(what), present, Optional.empty());
    }
}
