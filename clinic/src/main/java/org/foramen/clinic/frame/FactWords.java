package org.foramen.clinic.frame;

import java.util.List;
import java.util.Optional;
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

/** Puts a fact into the reader's words, in one line. */
public record FactWords(Words words) {

    /** What the fact says. */
    public String of(Fact fact) {
        return said(new Saying(words), fact).whole(fact);
    }

    private Saying said(Saying saying, Fact fact) {
        return switch (fact) {
            case Pain pain -> pain(pain, saying);
            case Finding f -> seen(saying.term(f.what()), f.present()).site(f.site());
            case Imaging i -> imaging(i, saying);
            case Therapy t ->
                saying.term(t.what())
                        .span(t.from(), t.to())
                        .text(t.often().orElse(""))
                        .kind("result", t.result())
                        .say("fact.stopped", t.stopped());
            case Score s -> score(s, saying);
            case Intervention i -> intervention(i, saying);
            case BlockDiary d -> saying.say("fact.diary", words.clock(d.at()), saying.of(d.pain()));
            case Followup f -> followup(f, saying);
            case Medication m -> medication(m, saying);
            case Dose d -> saying.text(saying.of(d.amount())).term(d.drug()).text(Saying.plain(d.route()));
            case Allergy a -> allergy(a, saying);
            case Implant i -> seen(saying.term(i.what()), i.present()).site(i.site());
            case Diagnosis d -> diagnosis(d, saying);
            case Lab l ->
                saying.term(l.what())
                        .text(saying.of(l.value()))
                        .say("fact.limit", l.upperLimit().map(words::number));
            case Vital v -> saying.term(v.what()).text(saying.of(v.value()));
            case Document d -> seen(saying.term(d.what()), d.present());
            case Goal g -> saying.say("fact.quoted", g.words());
            case Preference p ->
                saying.say(p.wants() ? "fact.wants" : "fact.avoids", saying.of(p.what()))
                        .text(p.words());
            case Consent c -> SharedWords.consent(c, saying);
            case Complication c ->
                saying.term(c.what()).say("fact.after", c.after().map(words::shortDay));
            case Insurance i ->
                saying.text(i.words().isBlank() ? i.payer() : i.words())
                        .span(i.from(), i.to())
                        .say("fact.member", i.member());
            case Referral r -> referral(r, saying);
            case Order o -> saying.term(o.what()).sites(o.sites()).text(o.status());
            case Visit v -> saying.term(v.what()).say("fact.to", v.to().map(words::shortDay));
            case Reviewed r -> reviewed(r, saying);
            case Decision d -> decision(d, saying);
            case StopOverride o -> override(o, saying);
            case Values v -> SharedWords.values(v, saying);
            case Agreement a -> SharedWords.agreement(a, saying);
            case PlanStep s -> SharedWords.step(s, saying, words);
            case Conference c -> SharedWords.conference(c, saying);
            case Retraction r -> saying.say(r.inError() ? "fact.in-error" : "fact.withdrawn", r.reason());
            case BodyMap m -> saying.text(new ReadBack(words).of(m));
            case Unread u -> saying.say("fact.unread", u.what(), u.why(), u.place());
        };
    }

    /** The name of a course of care alone: "physical therapy". */
    public String name(Therapy care) {
        return new Saying(words).of(care.what());
    }

    /** Places with their sides: "L4-5 left, low back". */
    public String of(List<Site> sites) {
        return sites.stream().map(new Saying(words)::of).collect(Collectors.joining(", "));
    }

    private static Saying seen(Saying saying, boolean present) {
        return saying.say(present ? "fact.present" : "fact.absent");
    }

    /** The value where one was written down; how many items were answered where they were kept. */
    private static Saying score(Score score, Saying saying) {
        score.value().ifPresent(value -> saying.text(saying.of(value)));
        score.answers()
                .ifPresent(answers -> saying.say(
                        "fact.answers",
                        score.scale(),
                        String.valueOf(answers.given().size())));
        return saying;
    }

    private Saying pain(Pain pain, Saying saying) {
        saying.text(saying.of(pain.where())).kind("pattern", pain.pattern());
        saying.say("fact.since", pain.since().map(Object::toString));
        return pain.worst().isPresent() ? saying.say("fact.worst", pain.worst().getAsInt()) : saying;
    }

    private Saying imaging(Imaging imaging, Saying saying) {
        saying.text(words.known("modality." + imaging.modality()).orElse(imaging.modality()));
        seen(saying.term(imaging.finding()), imaging.present()).site(imaging.site());
        return imaging.concordant()
                .map(c -> saying.say(c ? "fact.concordant" : "fact.discordant"))
                .orElse(saying);
    }

    private Saying intervention(Intervention done, Saying saying) {
        saying.kind("act", done.act()).term(done.what()).sites(done.sites());
        for (Intervention.Injected given : done.injectate()) {
            saying.text((saying.of(given.drug()) + " " + given.strength()
                            + given.amount()
                                    .map(amount -> " " + saying.of(amount))
                                    .orElse(""))
                    .strip());
        }
        saying.text(done.response().pain().map(saying::of).orElse(""));
        saying.say("fact.function", done.response().function().map(saying::of));
        saying.say("fact.lasted", done.response().lasted().map(words::duration));
        return saying.say(
                done.response().lasting() ? "fact.still" : "fact.until",
                done.response().until().map(words::shortDay));
    }

    private Saying followup(Followup followup, Saying saying) {
        saying.say("fact.followup", Saying.plain(followup.procedure()), words.shortDay(followup.after()));
        saying.text(followup.pain().map(saying::of).orElse(""));
        saying.say("fact.function", followup.function().map(saying::of));
        return followup.consistent()
                .map(c -> saying.say(c ? "fact.consistent" : "fact.inconsistent"))
                .orElse(saying);
    }

    private Saying medication(Medication medication, Saying saying) {
        saying.term(medication.drug());
        saying.text(medication.dose().map(saying::of).orElse("")).text(medication.frequency());
        saying.span(medication.from(), medication.to());
        saying.say("fact.last-dose", medication.lastDose().map(words::clock));
        saying.say("fact.confirmed-by", medication.confirmedBy());
        return medication.taking() ? saying : saying.say("fact.not-taking");
    }

    private Saying allergy(Allergy allergy, Saying saying) {
        Term to = allergy.to();
        if (!allergy.present() && to.code().equals("any")) {
            return saying.say("fact.no-allergies");
        }
        return saying.say(allergy.present() ? "fact.allergic" : "fact.not-allergic", saying.of(to))
                .text(allergy.reaction());
    }

    private Saying diagnosis(Diagnosis diagnosis, Saying saying) {
        saying.term(diagnosis.what()).site(diagnosis.site());
        Optional<String> ended = diagnosis.ended().map(words::shortDay);
        return (diagnosis.present() ? saying : saying.say("fact.ruled-out")).say("fact.ended", ended);
    }

    private Saying reviewed(Reviewed reviewed, Saying saying) {
        String kind = words.say(Saying.key("kinds", reviewed.of()));
        boolean whole = reviewed.what().code().equals(Reviewed.ALL);
        String what = whole ? kind : kind + " (" + saying.of(reviewed.what()) + ")";
        return saying.say("fact.reviewed", what, words.shortDay(reviewed.from()), words.shortDay(reviewed.to()));
    }

    private Saying referral(Referral referral, Saying saying) {
        return saying.say("fact.referred", referral.from())
                .text(words.known("urgency." + referral.asked().word()).orElse(""))
                .say("fact.quoted", there(referral.reason()))
                .say("fact.referral-documents", there(String.join(", ", referral.documents())))
                .say("fact.referral-questions", there(String.join(" ", referral.questions())));
    }

    private static Optional<String> there(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }

    private Saying override(StopOverride override, Saying saying) {
        saying.text(words.say(override.seconds().isPresent() ? "override.second" : "override.first", override.rule()));
        saying.text(Saying.plain(override.about())).sites(override.sites());
        saying.text(words.say("override.for", words.shortDay(override.service())));
        saying.text(words.say("override.reason." + override.reason().word()));
        return saying.say("fact.because", override.words());
    }

    private Saying decision(Decision decision, Saying saying) {
        saying.text(words.known("decision." + decision.what()).orElse(Saying.plain(decision.what())));
        saying.text(Saying.plain(decision.about())).sites(decision.sites());
        return saying.say("fact.because", decision.reason());
    }
}
