package org.foramen.criteria;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.foramen.chart.Approx;
import org.foramen.chart.Finding;
import org.foramen.chart.Followup;
import org.foramen.chart.Imaging;
import org.foramen.chart.Intervention;
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Intervention.Injected;
import org.foramen.chart.Intervention.Intent;
import org.foramen.chart.Kind;
import org.foramen.chart.Measure;
import org.foramen.chart.Medication;
import org.foramen.chart.Pain;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Score;
import org.foramen.chart.Site;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.chart.Unread;

/** Facts in few words. */
public final class Say {
    private Say() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Care that began, ended (or goes on, or nobody wrote when), and what came of it. Blank is not written down. */
    static Therapy care(String what, String from, String to, Therapy.Result result) {
        Optional<LocalDate> began = from.isBlank() ? Optional.empty() : Optional.of(day(from));
        Optional<LocalDate> ended = to.isBlank() ? Optional.empty() : Optional.of(day(to));
        return new Therapy(began.orElse(day("2026-01-01")), Term.word(what), began, ended, result);
    }

    public static Finding finding(String on, String what, boolean present, String site) {
        return new Finding(day(on), Term.word(what), present, Site.of(site));
    }

    static Imaging imaging(String on, String modality, String finding, boolean present, String site) {
        return new Imaging(day(on), modality, Term.word(finding), present, Site.of(site), Optional.of(true));
    }

    /** A diagnostic block with its relief and how long it lasted. */
    static Intervention block(String on, String sites, Relief relief, int hours, String drug) {
        return new Intervention(
                day(on),
                Act.BLOCK,
                Term.word("medial-branch"),
                Site.all(sites),
                Intent.DIAGNOSTIC,
                Response.of(relief).lasting(Duration.ofHours(hours)),
                Technique.UNSAID,
                List.of(new Injected(Term.word(drug), Optional.empty(), "")));
    }

    static Intervention block(String on, String sites, String percent) {
        return block(on, sites, Relief.stated(percent), 6, "bupivacaine");
    }

    static Intervention done(String on, String what, String sites, Intent intent) {
        return new Intervention(
                day(on),
                Act.INJECTION,
                Term.word(what),
                Site.all(sites),
                intent,
                Response.UNSAID,
                Technique.UNSAID,
                List.of());
    }

    static Intervention done(String on, String what, String sites, Response response) {
        return new Intervention(
                day(on),
                Act.INJECTION,
                Term.word(what),
                Site.all(sites),
                Intent.THERAPEUTIC,
                response,
                Technique.UNSAID,
                List.of());
    }

    static Followup after(String on, String procedure, String of, String percent) {
        return new Followup(
                day(on), procedure, day(of), Optional.of(Relief.stated(percent)), Optional.empty(), Optional.empty());
    }

    public static Pain pain(String on, String where, Pain.Pattern pattern, String since, int worst) {
        Optional<Approx> began = since.isBlank() ? Optional.empty() : Optional.of(Approx.of(since));
        OptionalInt bad = worst < 0 ? OptionalInt.empty() : OptionalInt.of(worst);
        return new Pain(day(on), Site.of(where).orElseThrow(), pattern, began, bad);
    }

    static Score score(String on, String scale, String value) {
        return new Score(day(on), Measure.of(scale, value));
    }

    static Score range(String on, String scale, String from, String to) {
        return new Score(day(on), new Measure(scale, new BigDecimal(from), Optional.of(new BigDecimal(to))));
    }

    public static Medication takes(String on, String drug, boolean taking) {
        return new Medication(
                day(on),
                Term.word(drug),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                taking);
    }

    static Reviewed reviewed(Kind kind, String from, String to) {
        return new Reviewed(day(to), kind, Term.word(Reviewed.ALL), day(from), day(to));
    }

    static Unread unread(Kind matters) {
        return new Unread(day("2026-11-01"), "Resource", "entry[3]", "no date", matters);
    }
}
