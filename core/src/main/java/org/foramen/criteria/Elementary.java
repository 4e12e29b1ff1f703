package org.foramen.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foramen.chart.Agreement;
import org.foramen.chart.Allergy;
import org.foramen.chart.BlockDiary;
import org.foramen.chart.BodyMap;
import org.foramen.chart.Complication;
import org.foramen.chart.Conference;
import org.foramen.chart.Consent;
import org.foramen.chart.Decision;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Document;
import org.foramen.chart.Dose;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Followup;
import org.foramen.chart.Goal;
import org.foramen.chart.Imaging;
import org.foramen.chart.Implant;
import org.foramen.chart.Insurance;
import org.foramen.chart.Intervention;
import org.foramen.chart.Lab;
import org.foramen.chart.Measure;
import org.foramen.chart.Medication;
import org.foramen.chart.Order;
import org.foramen.chart.Pain;
import org.foramen.chart.PlanStep;
import org.foramen.chart.Preference;
import org.foramen.chart.Referral;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Retraction;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Score;
import org.foramen.chart.Site;
import org.foramen.chart.StopOverride;
import org.foramen.chart.Therapy;
import org.foramen.chart.Unread;
import org.foramen.chart.Values;
import org.foramen.chart.Visit;
import org.foramen.chart.Vital;

/** Takes a fact apart into the elementary rows that criteria read: the one place where that is said. */
final class Elementary {
    private Elementary() {}

    static long[] rows(Fact fact, Lexicon lexicon) {
        Rows rows = new Rows(lexicon);
        switch (fact) {
            case Pain f ->
                rows.subject(f.where().place().name())
                        .site(f.where())
                        .put(Part.PATTERN, f.pattern().ordinal())
                        .since(f.since())
                        .worst(f.worst());
            case Finding f -> rows.subject(f.what()).flag(Part.PRESENT, f.present());
            case Imaging f ->
                rows.subject(f.finding())
                        .word(Part.MODALITY, f.modality())
                        .flag(Part.PRESENT, f.present())
                        .flag(Part.CONCORDANT, f.concordant());
            case Therapy f ->
                rows.subject(f.what())
                        .day(Part.FROM, f.from())
                        .day(Part.TO, f.to())
                        .put(Part.RESULT, f.result().ordinal());
            case Score f -> score(rows, f, lexicon);
            case Intervention f -> intervention(rows, f);
            case Followup f -> followup(rows, f);
            case Medication f -> medication(rows, f);
            case Dose f -> rows.subject(f.drug()).quantity(f.amount()).word(Part.MODALITY, f.route());
            case Allergy f -> rows.subject(f.to()).self(f.to()).flag(Part.PRESENT, f.present());
            case Implant f -> rows.subject(f.what()).self(f.what()).flag(Part.PRESENT, f.present());
            case Diagnosis f ->
                rows.subject(f.what())
                        .self(f.what())
                        .flag(Part.PRESENT, f.present())
                        .day(Part.TO, f.ended());
            case Lab f -> rows.subject(f.what()).quantity(lexicon.read(f.what(), f.value()));
            case Vital f -> rows.subject(f.what()).quantity(f.value());
            case Document f -> rows.subject(f.what()).flag(Part.PRESENT, f.present());
            case Goal f -> rows.subject("any").flag(Part.PRESENT, true);
            case Preference f -> rows.subject(f.what()).flag(Part.PRESENT, f.wants());
            case Consent f -> rows.subject(f.to()).flag(Part.PRESENT, f.given());
            case Complication f ->
                rows.subject(f.what()).flag(Part.PRESENT, true).day(Part.AFTER_DAY, f.after());
            case Reviewed f -> reviewed(rows, f);
            case Insurance f -> rows.subject(f.payer()).day(Part.FROM, f.from()).day(Part.TO, f.to());
            case Order f -> rows.subject(f.what());
            case Referral f -> rows.subject("referral");
            case Visit f -> rows.subject(f.what());
            case BlockDiary f -> score(rows, f.pain()).put(Part.AFTER_DAY, Rows.epochDay(f.of()));
            case Decision f -> rows.subject(f.what());
            case BodyMap f -> rows.subject("any").flag(Part.PRESENT, !f.zones().isEmpty());
            case StopOverride f -> rows.subject(f.rule());
            case Values f -> rows.subject("any");
            case Agreement f -> rows.subject(f.about()).flag(Part.PRESENT, f.chosen() == Agreement.Chosen.DO_IT);
            case PlanStep f -> rows.subject(f.step());
            case Conference f -> rows.subject("any");
            case Unread f -> rows.put(Part.REVIEWED_KIND, f.matters().ordinal());
            case Retraction f -> rows.subject("retraction");
        }
        sites(fact, rows);
        return rows.written();
    }

    /** Where a fact has a place of its own, that place. */
    private static void sites(Fact fact, Rows rows) {
        switch (fact) {
            case Finding f -> f.site().ifPresent(rows::site);
            case Imaging f -> f.site().ifPresent(rows::site);
            case Implant f -> f.site().ifPresent(rows::site);
            case Diagnosis f -> f.site().ifPresent(rows::site);
            case Intervention f -> placed(f).forEach(rows::site);
            case Order f -> f.sites().forEach(rows::site);
            default -> {}
        }
    }

    /** The sites of a procedure; where none was written, the area its own name tells, if it tells one. */
    private static List<Site> placed(Intervention f) {
        if (!f.sites().isEmpty()) {
            return f.sites();
        }
        for (String word : f.what().code().split("-")) {
            Optional<Site> area = Site.of(word.equals("caudal") ? "sacral" : word);
            if (area.isPresent()) {
                return List.of(area.get());
            }
        }
        return List.of();
    }

    /** Answers that make no score leave it without a value, so that whoever asks for it is told that it is unknown. */
    private static Rows score(Rows rows, Score f, Lexicon lexicon) {
        rows.subject(f.scale());
        Scoring.of(f, lexicon).score().ifPresent(rows::value);
        return rows;
    }

    private static Rows score(Rows rows, Measure value) {
        rows.subject(value.scale());
        return value.range() ? rows : rows.value(value.value());
    }

    private static Rows intervention(Rows rows, Intervention f) {
        rows.subject(f.what()).word(Part.ACT, f.act().name().toLowerCase(Locale.ROOT));
        rows.put(Part.INTENT, f.intent().ordinal());
        Response response = f.response();
        gains(rows, response.pain(), response.function());
        response.lasted().ifPresent(d -> rows.put(Part.LASTED, Math.toIntExact(d.toMinutes())));
        rows.day(Part.UNTIL, response.until());
        response.until().ifPresent(d -> rows.flag(Part.STILL, response.lasting()));
        rows.flag(Part.AGENT_CONSISTENT, response.agentConsistent()).flag(Part.CONSISTENT, response.consistent());
        f.injectate().forEach(injected -> rows.drug(injected.drug()));
        return rows;
    }

    private static Rows followup(Rows rows, Followup f) {
        rows.subject(f.procedure()).put(Part.AFTER_DAY, Rows.epochDay(f.after()));
        gains(rows, f.pain(), f.function());
        return rows.flag(Part.CONSISTENT, f.consistent());
    }

    private static void gains(Rows rows, Optional<Relief> pain, Optional<Relief> function) {
        rows.relief(pain, Part.SCALE_BEFORE, Part.SCALE_AFTER, Part.BEFORE, Part.AFTER, Part.STATED);
        rows.relief(
                function,
                Part.FUNCTION_SCALE_BEFORE,
                Part.FUNCTION_SCALE_AFTER,
                Part.FUNCTION_BEFORE,
                Part.FUNCTION_AFTER,
                Part.FUNCTION_STATED);
    }

    private static Rows medication(Rows rows, Medication f) {
        return rows.subject(f.drug())
                .self(f.drug())
                .flag(Part.PRESENT, f.taking())
                .day(Part.FROM, f.from())
                .day(Part.TO, f.to());
    }

    private static Rows reviewed(Rows rows, Reviewed f) {
        return rows.own(f.what())
                .put(Part.REVIEWED_KIND, f.of().ordinal())
                .put(Part.FROM, Rows.epochDay(f.from()))
                .put(Part.TO, Rows.epochDay(f.to()));
    }
}
