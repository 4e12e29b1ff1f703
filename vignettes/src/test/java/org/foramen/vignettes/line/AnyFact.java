package org.foramen.vignettes.line;

import static net.jqwik.api.Combinators.combine;
import static org.foramen.vignettes.line.AnyPart.*;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.foramen.chart.*;
import org.foramen.chart.BodyMap;
import org.foramen.chart.Zone;

/** Any fact of each kind. */
final class AnyFact {
    private static final Arbitrary<Boolean> FLAG = Arbitraries.of(true, false);

    private AnyFact() {}

    static Arbitrary<Fact> of(Kind kind) {
        return switch (kind) {
            case PAIN -> pain();
            case FINDING -> combine(day(), term(), FLAG, maybe(site())).as(Finding::new);
            case IMAGING -> imaging();
            case THERAPY -> therapy();
            case SCORE -> AnyScore.score();
            case INTERVENTION -> AnyAct.act();
            case DIARY -> combine(day(), hour(), day(), measure()).as(BlockDiary::new);
            case FOLLOWUP -> AnyAct.followup();
            case MEDICATION -> medication();
            case DOSE -> combine(day(), term(), quantity(), wordsOrNone()).as(Dose::new);
            case ALLERGY -> combine(day(), term(), FLAG, wordsOrNone()).as(Allergy::new);
            case IMPLANT -> combine(day(), term(), FLAG, maybe(site())).as(Implant::new);
            case DIAGNOSIS -> diagnosis();
            case LAB -> combine(day(), term(), quantity(), maybe(number())).as(Lab::new);
            case VITAL -> combine(day(), term(), quantity()).as(Vital::new);
            case DOCUMENT -> combine(day(), term(), FLAG).as(Document::new);
            case GOAL -> combine(day(), text()).as(Goal::new);
            case PREFERENCE -> combine(day(), term(), FLAG, wordsOrNone()).as(Preference::new);
            case CONSENT -> AnySharing.consent();
            case COMPLICATION -> combine(day(), term(), maybe(day())).as(Complication::new);
            case INSURANCE -> insurance();
            case ORDER -> combine(day(), term(), wordsOrNone(), sites()).as(Order::new);
            case REFERRAL -> referral();
            case VISIT -> combine(day(), term(), maybe(day())).as(Visit::new);
            case REVIEWED -> reviewed();
            case DECISION -> decision();
            case OVERRIDE -> override();
            case VALUES -> AnySharing.values();
            case AGREEMENT -> AnySharing.agreement();
            case STEP -> AnySharing.step();
            case CONFERENCE -> AnySharing.conference();
            case RETRACTION -> retraction();
            case UNREAD -> unread();
            case MAP -> map();
        };
    }

    private static Arbitrary<Fact> pain() {
        return combine(day(), site(), Arbitraries.of(Pain.Pattern.class), maybe(approx()), worst())
                .as(Pain::new);
    }

    private static Arbitrary<Fact> imaging() {
        return combine(day(), text(), term(), FLAG, maybe(site()), maybe(FLAG)).as(Imaging::new);
    }

    /** A course never ends before it begins. */
    private static Arbitrary<Fact> therapy() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 400);
        Arbitrary<Therapy.Result> results = Arbitraries.of(Therapy.Result.class);
        return combine(day(), term(), maybe(day()), maybe(days), results, maybe(text()), maybe(text()))
                .as((on, what, from, more, result, often, stopped) -> new Therapy(
                        on, what, from, from.flatMap(day -> more.map(day::plusDays)), result, often, stopped));
    }

    private static Arbitrary<Fact> medication() {
        return combine(day(), term(), maybe(quantity()), wordsOrNone(), maybe(day()), maybe(day()), maybe(hour()), FLAG)
                .as(Medication::new);
    }

    private static Arbitrary<Fact> diagnosis() {
        return combine(day(), term(), FLAG, maybe(site()), maybe(day())).as(Diagnosis::new);
    }

    private static Arbitrary<Fact> insurance() {
        return combine(day(), text(), wordsOrNone(), maybe(day()), maybe(day()), maybe(text()))
                .as(Insurance::new);
    }

    private static Arbitrary<Fact> referral() {
        Arbitrary<Referral.Urgency> asked = Arbitraries.of(Referral.Urgency.class);
        Arbitrary<List<String>> texts = text().list().ofMaxSize(2);
        return combine(day(), text(), wordsOrNone(), asked, maybe(day()), texts, texts)
                .as(Referral::new);
    }

    private static Arbitrary<Fact> reviewed() {
        Arbitrary<Term> what = Arbitraries.oneOf(term(), Arbitraries.just(Term.word(Reviewed.ALL)));
        return combine(day(), Arbitraries.of(Kind.class), what, day(), day()).as(Reviewed::new);
    }

    private static Arbitrary<Fact> decision() {
        return combine(day(), text(), wordsOrNone(), sites(), wordsOrNone(), wordsOrNone())
                .as(Decision::new);
    }

    private static Arbitrary<Fact> override() {
        Arbitrary<EntryId> entry = text().map(EntryId::of);
        return combine(
                        day(),
                        text(),
                        sites(),
                        day(),
                        text(),
                        Arbitraries.of(StopOverride.Reason.class),
                        wordsOrNone(),
                        maybe(entry))
                .as((on, about, where, service, rule, reason, words, seconds) ->
                        new StopOverride(on, about, where, service, rule, reason, words, "hash", seconds));
    }

    private static Arbitrary<Fact> retraction() {
        Arbitrary<EntryId> entry = text().map(EntryId::of);
        return combine(day(), entry, wordsOrNone(), FLAG).as(Retraction::new);
    }

    private static Arbitrary<Fact> unread() {
        return combine(day(), text(), wordsOrNone(), wordsOrNone(), Arbitraries.of(Kind.class))
                .as(Unread::new);
    }

    private static Arbitrary<Fact> map() {
        return combine(
                        day(),
                        Arbitraries.of(Zone.class).list().ofMaxSize(8),
                        Arbitraries.of(Pain.Pattern.class),
                        Arbitraries.of(BodyMap.Course.class))
                .as(BodyMap::new);
    }

    private static Arbitrary<OptionalInt> worst() {
        return Arbitraries.integers().between(-1, 10).map(n -> n < 0 ? OptionalInt.empty() : OptionalInt.of(n));
    }
}
