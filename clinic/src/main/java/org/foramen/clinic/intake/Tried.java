package org.foramen.clinic.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Approx;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Intervention;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;

/** What was tried before: courses of care with their beginning, length and result, and injections elsewhere. */
final class Tried {
    private static final int WHOLE = 100;
    private static final int WEEK = 7;

    private Tried() {}

    static List<Fact> of(Replies replies, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        replies.ticked(Steps.TRIED).forEach(care -> facts.add(therapy(care, replies, today)));
        injection(replies, today).ifPresent(facts::add);
        others(replies, today).ifPresent(facts::add);
        return facts;
    }

    /** It lasted as many weeks as they say; the first day of the month stands for the month. */
    private static Fact therapy(String care, Replies replies, LocalDate today) {
        Optional<LocalDate> from = Months.read(replies.text("from." + care)).map(Approx::from);
        Therapy.Result result = result(replies.text("result." + care));
        Optional<LocalDate> to = from.filter(
                        day -> replies.number("weeks." + care).isPresent() && result != Therapy.Result.ONGOING)
                .map(day -> day.plusDays(
                        (long) WEEK * replies.number("weeks." + care).orElse(0)))
                .map(day -> day.isAfter(today) ? today : day);
        return new Therapy(
                today,
                Term.word(care),
                from,
                to,
                result,
                words(replies, "often." + care),
                words(replies, "why." + care));
    }

    private static Optional<String> words(Replies replies, String name) {
        return Optional.of(replies.text(name).strip()).filter(said -> !said.isBlank());
    }

    private static Therapy.Result result(String said) {
        return switch (said) {
            case "helped" -> Therapy.Result.HELPED;
            case "not" -> Therapy.Result.FAILED;
            case "effects" -> Therapy.Result.NOT_TOLERATED;
            case "ongoing" -> Therapy.Result.ONGOING;
            default -> Therapy.Result.UNSAID;
        };
    }

    /** An injection whose day they know is one that was done; otherwise it is kept as what they said. */
    private static Optional<Fact> injection(Replies replies, LocalDate today) {
        if (replies.says("injections", "no")) {
            return Optional.of(Story.seen(today, "injections-elsewhere", false));
        }
        if (!replies.says("injections", "yes")) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.read(replies.text("done"));
        boolean known = !replies.blank("kind") && !replies.says("kind", Replies.UNSURE);
        return day.isPresent() && known
                ? day.map(on -> done(on, replies))
                : Optional.of(Story.seen(today, "injections-elsewhere", true));
    }

    private static Fact done(LocalDate on, Replies replies) {
        Response response =
                replies.number("relief").isPresent() && replies.number("relief").getAsInt() <= WHOLE
                        ? Response.of(Relief.stated(
                                String.valueOf(replies.number("relief").getAsInt())))
                        : Response.UNSAID;
        return new Intervention(
                on,
                Intervention.Act.INJECTION,
                Term.word(replies.text("kind")),
                List.of(),
                Intervention.Intent.UNSAID,
                response,
                Technique.UNSAID,
                List.of());
    }

    private static Optional<Fact> others(Replies replies, LocalDate today) {
        return replies.says("injections", "yes") && !replies.blank("others")
                ? Optional.of(new Finding(
                        today,
                        Term.coded("told", "injections-elsewhere", "injections elsewhere: " + replies.text("others")),
                        true,
                        Optional.empty()))
                : Optional.empty();
    }
}
