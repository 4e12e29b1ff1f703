package org.foramen.vignettes.line;

import static net.jqwik.api.Combinators.combine;
import static org.foramen.vignettes.line.AnyPart.*;

import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.foramen.chart.*;

/** Any fact of each kind. */
final class AnyFact {
    private static final Arbitrary<Boolean> FLAG = Arbitraries.of(true, false);

    private AnyFact() {}

    static Arbitrary<Fact> of(Kind kind) {
        return switch (kind) {
            case PAIN ->
                combine(day(), site(), Arbitraries.of(Pain.Pattern.class), maybe(approx()), worst())
                        .as(Pain::new);
            case FINDING -> combine(day(), term(), FLAG, maybe(site())).as(Finding::new);
            case IMAGING ->
                combine(day(), text(), term(), FLAG, maybe(site()), maybe(FLAG)).as(Imaging::new);
            case THERAPY ->
                combine(
                                day(),
                                term(),
                                maybe(day()),
                                Arbitraries.integers().between(0, 400),
                                maybe(FLAG),
                                Arbitraries.of(Therapy.Result.class))
                        .as((on, what, from, more, open, result) -> new Therapy(
                                on, what, from, open.isPresent() ? from.map(day -> day.plusDays(more)) : from, result));
            case SCORE -> combine(day(), measure()).as(Score::new);
            case INTERVENTION -> AnyAct.act();
            case DIARY -> combine(day(), hour(), day(), measure()).as(BlockDiary::new);
            case FOLLOWUP -> AnyAct.followup();
            case MEDICATION ->
                combine(
                                day(),
                                term(),
                                maybe(quantity()),
                                wordsOrNone(),
                                maybe(day()),
                                maybe(day()),
                                maybe(hour()),
                                FLAG)
                        .as(Medication::new);
            case DOSE -> combine(day(), term(), quantity(), wordsOrNone()).as(Dose::new);
            case ALLERGY -> combine(day(), term(), FLAG, wordsOrNone()).as(Allergy::new);
            case IMPLANT -> combine(day(), term(), FLAG, maybe(site())).as(Implant::new);
            case DIAGNOSIS ->
                combine(day(), term(), FLAG, maybe(site()), maybe(day())).as(Diagnosis::new);
            case LAB -> combine(day(), term(), quantity(), maybe(number())).as(Lab::new);
            default -> paper(kind);
        };
    }

    private static Arbitrary<Fact> paper(Kind kind) {
        return switch (kind) {
            case VITAL -> combine(day(), term(), quantity()).as(Vital::new);
            case DOCUMENT -> combine(day(), term(), FLAG).as(Document::new);
            case GOAL -> combine(day(), text()).as(Goal::new);
            case PREFERENCE -> combine(day(), term(), FLAG, wordsOrNone()).as(Preference::new);
            case CONSENT -> combine(day(), term(), FLAG).as(Consent::new);
            case COMPLICATION -> combine(day(), term(), maybe(day())).as(Complication::new);
            case INSURANCE ->
                combine(day(), text(), wordsOrNone(), maybe(day()), maybe(day()))
                        .as(Insurance::new);
            case ORDER -> combine(day(), term(), wordsOrNone(), sites()).as(Order::new);
            case VISIT -> combine(day(), term(), maybe(day())).as(Visit::new);
            case REVIEWED ->
                combine(
                                day(),
                                Arbitraries.of(Kind.class),
                                Arbitraries.oneOf(term(), Arbitraries.just(Term.word(Reviewed.ALL))),
                                day(),
                                day())
                        .as(Reviewed::new);
            case DECISION ->
                combine(day(), text(), wordsOrNone(), sites(), wordsOrNone(), wordsOrNone())
                        .as(Decision::new);
            case RETRACTION ->
                combine(day(), Arbitraries.create(UUID::randomUUID).map(EntryId::new), wordsOrNone(), FLAG)
                        .as(Retraction::new);
            case UNREAD ->
                combine(day(), text(), wordsOrNone(), wordsOrNone(), Arbitraries.of(Kind.class))
                        .as(Unread::new);
            default -> throw new IllegalArgumentException(kind.word());
        };
    }

    private static Arbitrary<OptionalInt> worst() {
        return Arbitraries.integers().between(-1, 10).map(n -> n < 0 ? OptionalInt.empty() : OptionalInt.of(n));
    }
}
