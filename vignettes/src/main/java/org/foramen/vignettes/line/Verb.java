package org.foramen.vignettes.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.foramen.chart.Intervention.Act;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.chart.Medication;
import org.foramen.chart.Order;
import org.foramen.chart.Pain;
import org.foramen.chart.PlanStep;
import org.foramen.chart.Preference;
import org.foramen.chart.Referral;
import org.foramen.chart.Retraction;
import org.foramen.chart.Reviewed;
import org.foramen.chart.Score;
import org.foramen.chart.StopOverride;
import org.foramen.chart.Therapy;
import org.foramen.chart.Unread;
import org.foramen.chart.Values;
import org.foramen.chart.Visit;
import org.foramen.chart.Vital;

/** The second word of a line: what sort of fact it tells, and how the rest of the line is read and written. */
enum Verb {
    PAIN(Kind.PAIN, Pain.class, Complaints::pain, Complaints::write),
    FINDING(Kind.FINDING, Finding.class, Complaints::finding, Complaints::write),
    IMAGING(Kind.IMAGING, Imaging.class, Pictures::imaging, Pictures::write),
    THERAPY(Kind.THERAPY, Therapy.class, Courses::therapy, Courses::write),
    SCORE(Kind.SCORE, Score.class, Numbers::score, Numbers::write),
    BLOCK(Kind.INTERVENTION, Intervention.class, (scene, words) -> Acts.read(Act.BLOCK, scene, words), Acts::write),
    INJECTION(
            Kind.INTERVENTION,
            Intervention.class,
            (scene, words) -> Acts.read(Act.INJECTION, scene, words),
            Acts::write),
    RFA(Kind.INTERVENTION, Intervention.class, (scene, words) -> Acts.read(Act.RFA, scene, words), Acts::write),
    STIMULATION(
            Kind.INTERVENTION,
            Intervention.class,
            (scene, words) -> Acts.read(Act.STIMULATION, scene, words),
            Acts::write),
    SURGERY(Kind.INTERVENTION, Intervention.class, (scene, words) -> Acts.read(Act.SURGERY, scene, words), Acts::write),
    PROCEDURE(Kind.INTERVENTION, Intervention.class, (scene, words) -> Acts.read(Act.OTHER, scene, words), Acts::write),
    DIARY(Kind.DIARY, BlockDiary.class, Afterwards::diary, Afterwards::write),
    FOLLOWUP(Kind.FOLLOWUP, Followup.class, Afterwards::followup, Afterwards::write),
    MEDICATION(Kind.MEDICATION, Medication.class, Medicines::medication, Medicines::write),
    DOSE(Kind.DOSE, Dose.class, Medicines::dose, Medicines::write),
    ALLERGY(Kind.ALLERGY, Allergy.class, Medicines::allergy, Medicines::write),
    IMPLANT(Kind.IMPLANT, Implant.class, Papers::implant, Papers::write),
    DIAGNOSIS(Kind.DIAGNOSIS, Diagnosis.class, Complaints::diagnosis, Complaints::write),
    LAB(Kind.LAB, Lab.class, Numbers::lab, Numbers::write),
    VITAL(Kind.VITAL, Vital.class, Numbers::vital, Numbers::write),
    DOCUMENT(Kind.DOCUMENT, Document.class, Papers::document, Papers::write),
    GOAL(Kind.GOAL, Goal.class, Wishes::goal, Wishes::write),
    PREFERENCE(Kind.PREFERENCE, Preference.class, Wishes::preference, Wishes::write),
    CONSENT(Kind.CONSENT, Consent.class, Consents::consent, Consents::write),
    COMPLICATION(Kind.COMPLICATION, Complication.class, Afterwards::complication, Afterwards::write),
    INSURANCE(Kind.INSURANCE, Insurance.class, Papers::insurance, Papers::write),
    ORDER(Kind.ORDER, Order.class, Papers::order, Papers::write),
    REFERRAL(Kind.REFERRAL, Referral.class, Referrals::referral, Referrals::write),
    VISIT(Kind.VISIT, Visit.class, Papers::visit, Papers::write),
    REVIEWED(Kind.REVIEWED, Reviewed.class, Bookkeeping::reviewed, Bookkeeping::write),
    DECISION(Kind.DECISION, Decision.class, Bookkeeping::decision, Bookkeeping::write),
    OVERRIDE(Kind.OVERRIDE, StopOverride.class, Overriding::read, Overriding::write),
    VALUES(Kind.VALUES, Values.class, Sharing::values, Sharing::write),
    AGREEMENT(Kind.AGREEMENT, Agreement.class, Sharing::agreement, Sharing::write),
    STEP(Kind.STEP, PlanStep.class, Sharing::step, Sharing::write),
    CONFERENCE(Kind.CONFERENCE, Conference.class, Sharing::conference, Sharing::write),
    RETRACTION(Kind.RETRACTION, Retraction.class, Bookkeeping::retraction, Bookkeeping::write),
    MAP(Kind.MAP, BodyMap.class, Marked::map, Marked::write),
    UNREAD(Kind.UNREAD, Unread.class, Bookkeeping::unread, Bookkeeping::write);

    /** How the rest of a line is read. */
    interface Reader<F extends Fact> {
        F read(Scene scene, Words words);
    }

    private final Kind kind;
    private final Reader<?> reader;
    private final Function<Fact, String> writer;

    <F extends Fact> Verb(Kind kind, Class<F> type, Reader<F> reader, Function<F, String> writer) {
        this.kind = kind;
        this.reader = reader;
        this.writer = fact -> writer.apply(type.cast(fact));
    }

    Kind kind() {
        return kind;
    }

    Fact read(Scene scene, Words words) {
        return reader.read(scene, words);
    }

    /** What a line with this verb says of the fact. */
    String said(Fact fact) {
        return writer.apply(fact);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }

    /** The verb that tells this fact. */
    static Verb of(Fact fact) {
        return fact instanceof Intervention act
                ? of(act.act())
                : Arrays.stream(values())
                        .filter(verb -> verb.kind == fact.kind())
                        .findFirst()
                        .orElseThrow();
    }

    private static Verb of(Act act) {
        return switch (act) {
            case BLOCK -> BLOCK;
            case INJECTION -> INJECTION;
            case RFA -> RFA;
            case STIMULATION -> STIMULATION;
            case SURGERY -> SURGERY;
            case OTHER -> PROCEDURE;
        };
    }

    static String all() {
        return Arrays.stream(values()).map(Verb::word).collect(Collectors.joining(", "));
    }
}
