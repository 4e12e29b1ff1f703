package org.foramen.page;

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
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Followup;
import org.foramen.chart.Goal;
import org.foramen.chart.Imaging;
import org.foramen.chart.Implant;
import org.foramen.chart.Insurance;
import org.foramen.chart.Intervention;
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
import org.foramen.chart.Site;
import org.foramen.chart.StopOverride;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.chart.Unread;
import org.foramen.chart.Values;
import org.foramen.chart.Visit;
import org.foramen.chart.Vital;

/** A fact in a sentence a clinician would say. Dates and units as recorded; never a class name. */
public final class Facts {
    private Facts() {}

    /** The sentence without its date. */
    public static String words(Fact fact) {
        return switch (fact) {
            case Pain f ->
                "Pain: " + f.where() + ", " + lower(f.pattern())
                        + f.since().map(s -> ", since " + s).orElse("")
                        + (f.worst().isPresent() ? ", worst " + f.worst().getAsInt() + " of 10" : "");
            case Finding f -> readable(f.what()) + at(f.site()) + (f.present() ? ": present" : ": absent");
            case Imaging f ->
                f.modality().toUpperCase(Locale.ROOT) + at(f.site()) + ": " + (f.present() ? "" : "no ")
                        + readable(f.finding()) + agreement(f.concordant());
            case Therapy f ->
                "Care: " + readable(f.what()) + span(f.from(), f.to())
                        + f.often().map(often -> ", " + often).orElse("") + ", " + lower(f.result())
                        + f.stopped().map(why -> ", stopped: " + why).orElse("");
            case Score f -> "Score: " + score(f);
            case BlockDiary f -> "Diary after the block of " + f.of() + ", " + f.at() + ": " + f.pain();
            case Intervention f -> Procedures.words(f);
            case Followup f -> Procedures.followup(f);
            case Medication f ->
                (f.taking() ? "Medicine: " : "Not taking: ")
                        + readable(f.drug())
                        + f.dose().map(d -> " " + d).orElse("")
                        + (f.frequency().isBlank() ? "" : " " + f.frequency())
                        + span(f.from(), f.to())
                        + f.lastDose().map(t -> ", last dose " + t).orElse("")
                        + f.confirmedBy().map(who -> ", confirmed by " + who).orElse("");
            case Dose f ->
                "Dose: " + readable(f.drug()) + " " + f.amount() + (f.route().isBlank() ? "" : ", " + f.route());
            case Allergy f -> allergy(f);
            case Implant f -> "Implant: " + readable(f.what()) + at(f.site()) + (f.present() ? "" : ": none");
            case Diagnosis f ->
                "Diagnosis: " + readable(f.what()) + at(f.site()) + (f.present() ? "" : ": ruled out")
                        + f.ended().map(d -> ", resolved " + d).orElse("");
            case Lab f ->
                "Laboratory: " + readable(f.what()) + " " + f.value()
                        + f.upperLimit()
                                .map(l -> " (upper limit " + l.toPlainString() + ")")
                                .orElse("");
            case Vital f -> "Measured: " + readable(f.what()) + " " + f.value();
            case Document f -> "Document: " + readable(f.what()) + (f.present() ? "" : ": does not exist");
            case Goal f -> "Goal: " + f.words();
            case Preference f ->
                "Preference: " + (f.wants() ? "wants " : "does not want ") + readable(f.what())
                        + (f.words().isBlank() ? "" : " (" + f.words() + ")");
            case Consent f -> "Consent to " + readable(f.to()) + (f.given() ? ": given" : ": withheld");
            case Complication f ->
                "Complication: " + readable(f.what())
                        + f.after().map(d -> " after the procedure of " + d).orElse("");
            case Insurance f ->
                "Payer: " + (f.words().isBlank() ? f.payer() : f.words()) + span(f.from(), f.to())
                        + f.member().map(number -> ", member " + number).orElse("");
            case Referral f ->
                "Referred by " + f.from()
                        + (f.asked() == Referral.Urgency.UNSAID
                                ? ""
                                : ", " + f.asked().word()) + (f.reason().isBlank() ? "" : ": " + f.reason());
            case Order f -> "Ordered: " + readable(f.what()) + " (" + f.status() + ")";
            case Visit f -> "Visit: " + readable(f.what());
            case Reviewed f ->
                "Reviewed: " + (f.what().code().equals(Reviewed.ALL) ? "all of " : readable(f.what()) + ", ")
                        + f.of().word() + ", complete from " + f.from() + " to " + f.to();
            case Decision f ->
                "Decision: " + f.what().replace('-', ' ') + (f.about().isBlank() ? "" : " " + f.about()) + ": "
                        + f.reason();
            case StopOverride f ->
                (f.seconds().isPresent() ? "Countersigned: " : "Override: ") + f.rule() + " of " + f.about() + " on "
                        + f.service() + ", " + lower(f.reason()) + ": " + f.words();
            case Values f ->
                "What matters most: " + String.join("; ", f.first())
                        + (f.questions().isBlank() ? "" : "; asks: " + f.questions());
            case Agreement f ->
                "Decided together, " + lower(f.chosen()) + ": " + f.about() + "; in the person's words: " + f.patient()
                        + "; in the clinician's: " + f.clinician();
            case PlanStep f -> "Plan: " + f.what() + " (" + lower(f.state()) + ", " + f.owner() + ")";
            case Conference f -> "Board: " + f.decision();
            case Retraction f -> (f.inError() ? "Entered in error: " : "Taken back: ") + f.reason();
            case BodyMap f -> "Body map: " + Marks.words(f);
            case Unread f -> "Not understood: " + f.what() + " at " + f.place() + ": " + f.why();
        };
    }

    /** The sentence with the day it was true and who wrote it down. */
    public static String words(Entry entry) {
        return entry.fact().on() + "  " + words(entry.fact()) + " (" + entry.author() + ")";
    }

    /** The value where one was written down, and how many items were answered. */
    private static String score(Score f) {
        return f.value().map(Object::toString).orElseGet(() -> f.scale() + ", not added up")
                + f.answers()
                        .map(a -> " (" + a.given().size() + " items answered)")
                        .orElse("");
    }

    static String readable(Term term) {
        return term.ownWord()
                ? term.words().replace('-', ' ')
                : term.words().equals(term.code()) ? term.system() + " " + term.code() : term.words();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String span(Optional<?> from, Optional<?> to) {
        return from.map(d -> " from " + d).orElse("") + to.map(d -> " to " + d).orElse("");
    }

    private static String at(Optional<Site> site) {
        return site.map(s -> " at " + s).orElse("");
    }

    private static String agreement(Optional<Boolean> concordant) {
        return concordant
                .map(c -> c ? ", agrees with the symptoms" : ", does not agree with the symptoms")
                .orElse("");
    }

    private static String allergy(Allergy f) {
        if (f.to().code().equals("any") && !f.present()) {
            return "No known allergies, asked";
        }
        return (f.present() ? "Allergy: " : "No allergy to ")
                + readable(f.to())
                + (f.reaction().isBlank() ? "" : " (" + f.reaction() + ")");
    }
}
