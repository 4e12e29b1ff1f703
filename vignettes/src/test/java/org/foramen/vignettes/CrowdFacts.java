package org.foramen.vignettes;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.foramen.chart.Allergy;
import org.foramen.chart.Approx;
import org.foramen.chart.Complication;
import org.foramen.chart.Consent;
import org.foramen.chart.Diagnosis;
import org.foramen.chart.Document;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Goal;
import org.foramen.chart.Imaging;
import org.foramen.chart.Implant;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.chart.Measure;
import org.foramen.chart.Medication;
import org.foramen.chart.Pain;
import org.foramen.chart.Preference;
import org.foramen.chart.Quantity;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Score;
import org.foramen.chart.Site;
import org.foramen.chart.Technique;
import org.foramen.chart.Term;
import org.foramen.chart.Therapy;
import org.foramen.chart.Vital;
import org.foramen.criteria.Bound;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Names;
import org.foramen.criteria.Span;

/** Facts that a test asks about: on one side of its edge, on the other, and right on it. */
final class CrowdFacts {
    /** How far from an edge a fact lies, in days, points or hundredths: mostly next to it. */
    private static final int[] BESIDE = {-1, 0, 0, 1, -400, 400};

    private final Random random;
    private final LocalDate today;
    private final Site site;
    private final Site area;
    private final Map<String, List<String>> request;

    /**
     * @param site where the procedure is meant to be done
     * @param area where it hurts
     * @param request what is said of the request, added to here
     */
    CrowdFacts(Random random, LocalDate today, Site site, Site area, Map<String, List<String>> request) {
        this.random = random;
        this.today = today;
        this.site = site;
        this.area = area;
        this.request = request;
    }

    List<Fact> of(Criterion leaf) {
        return switch (leaf) {
            case Criterion.Present t -> present(t.kind(), one(t.names()), edge(t.within()));
            case Criterion.Hurts t -> List.of(pain(t));
            case Criterion.Measured t -> measured(t);
            case Criterion.Course t -> List.of(care(t));
            case Criterion.Imaged t -> List.of(imaging(t));
            case Criterion.Blocks t -> blocks(t);
            case Criterion.Paired t -> List.of(done(one(t.of()), days(200), relief(5000), Optional.empty()));
            case Criterion.Sessions t -> sessions(t);
            case Criterion.Apart t ->
                List.of(done(one(t.since()), beside(t.atLeast()), relief(8000), Optional.empty()));
            case Criterion.Sustained t -> List.of(sustained(t));
            case Criterion.Had t ->
                List.of(done(one(t.of()), edge(t.ago().or(t::within)), relief(8000), Optional.empty()));
            case Criterion.Asked t -> said(t.field(), one(t.names()));
            case Criterion.Counted t ->
                said(
                        t.field(),
                        number(t.bound())
                                + (t.bound().unit().equals("1")
                                        ? ""
                                        : " " + t.bound().unit()));
            default -> List.of();
        };
    }

    private List<Fact> said(String field, String value) {
        request.put(field, List.of(value));
        return List.of();
    }

    private List<Fact> present(Kind kind, String word, LocalDate on) {
        boolean there = random.nextInt(3) > 0;
        Term what = Term.word(word);
        Optional<Site> here = random.nextInt(4) > 0 ? Optional.of(site) : Optional.empty();
        return switch (kind) {
            case FINDING -> List.of(new Finding(on, what, there, here));
            case DIAGNOSIS -> List.of(new Diagnosis(on, what, there, here, Optional.empty()));
            case ALLERGY -> List.of(new Allergy(on, what, there, ""));
            case IMPLANT -> List.of(new Implant(on, what, there, here));
            case DOCUMENT -> List.of(new Document(on, what, there));
            case PREFERENCE -> List.of(new Preference(on, what, there, ""));
            case CONSENT -> List.of(new Consent(on, what, there));
            case COMPLICATION -> List.of(new Complication(on, what, Optional.empty()));
            case MEDICATION ->
                List.of(new Medication(
                        on, what, Optional.empty(), "", Optional.of(on), Optional.empty(), Optional.empty(), there));
            case GOAL -> List.of(new Goal(on, word));
            default -> List.of();
        };
    }

    private Pain pain(Criterion.Hurts t) {
        Pain.Pattern pattern = any(List.of(
                Pain.Pattern.AXIAL, Pain.Pattern.RADICULAR, Pain.Pattern.CLAUDICATION, Pain.Pattern.WIDESPREAD));
        Pain.Pattern asked =
                t.patterns().isEmpty() || random.nextInt(4) == 0 ? pattern : any(List.copyOf(t.patterns()));
        int worst = t.worst().map(bound -> bound.hundredths() / 100).orElse(6) + random.nextInt(3) - 1;
        return new Pain(
                today.minusDays(1),
                area,
                asked,
                Optional.of(Approx.day(edge(t.lasting()))),
                OptionalInt.of(Math.clamp(worst, 0, 10)));
    }

    private List<Fact> measured(Criterion.Measured t) {
        String value = t.bound().map(this::number).orElse("5");
        Term what = Term.word(one(t.names()));
        String unit = t.bound().map(Bound::unit).orElse("1");
        LocalDate on = edge(t.within());
        return switch (t.kind()) {
            case SCORE -> List.of(new Score(on, Measure.of(what.code(), value)));
            case LAB -> List.of(new Lab(on, what, Quantity.of(value, unit), Optional.empty()));
            case VITAL -> List.of(new Vital(on, what, Quantity.of(value, unit)));
            default -> List.of();
        };
    }

    private Therapy care(Criterion.Course t) {
        Therapy.Result result = t.results().isEmpty() || random.nextInt(4) == 0
                ? any(List.of(Therapy.Result.values()))
                : any(List.copyOf(t.results()));
        LocalDate to = days(60);
        LocalDate from = t.lasting()
                .map(span -> LocalDate.ofEpochDay(span.before((int) to.toEpochDay()) + beside()))
                .orElse(to.minusDays(30));
        return new Therapy(to, Term.word(one(t.of())), Optional.of(from), Optional.of(to), result);
    }

    private Imaging imaging(Criterion.Imaged t) {
        String modality = t.modality().any() ? "mri" : one(t.modality());
        Optional<Site> where = random.nextInt(4) > 0 ? Optional.of(site) : Optional.empty();
        Optional<Boolean> concordant = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(4) > 0);
        return new Imaging(
                edge(t.within()),
                modality,
                Term.word(t.shows().any() ? "study" : one(t.shows())),
                random.nextInt(3) > 0,
                where,
                concordant);
    }

    private List<Fact> blocks(Criterion.Blocks t) {
        List<Fact> all = new ArrayList<>();
        int count = t.count() + random.nextInt(3) - 1;
        for (int i = 0; i < count; i++) {
            all.add(done(one(t.of()), days(300), relief(t.relief()), Optional.of(Duration.ofHours(random.nextInt(9)))));
        }
        return all;
    }

    private List<Fact> sessions(Criterion.Sessions t) {
        List<Fact> all = new ArrayList<>();
        int count = t.atMost() + random.nextInt(3) - 1;
        for (int i = 0; i < count; i++) {
            all.add(done(one(t.of()), beside(t.within()).plusDays(7L * i + 1), relief(8000), Optional.empty()));
        }
        return all;
    }

    private Intervention sustained(Criterion.Sustained t) {
        LocalDate on = today.minusDays(30L + random.nextInt(700));
        LocalDate until = LocalDate.ofEpochDay(t.lasting().after((int) on.toEpochDay()) + beside());
        Relief relief = relief(t.relief());
        Response response = new Response(
                Optional.of(relief),
                Optional.of(relief),
                Optional.empty(),
                Optional.of(until),
                random.nextBoolean(),
                Optional.empty(),
                Optional.of(random.nextBoolean()));
        return done(one(t.after()), on, response);
    }

    private Intervention done(String what, LocalDate on, Relief relief, Optional<Duration> lasted) {
        Response response = Response.of(relief);
        return done(what, on, lasted.map(response::lasting).orElse(response));
    }

    private Intervention done(String what, LocalDate on, Response response) {
        boolean block = what.contains("block") || what.contains("branch") || what.contains("diagnostic");
        Intervention.Act act = what.contains("rfa")
                ? Intervention.Act.RFA
                : block ? Intervention.Act.BLOCK : Intervention.Act.INJECTION;
        Intervention.Intent intent =
                block && random.nextInt(4) > 0 ? Intervention.Intent.DIAGNOSTIC : Intervention.Intent.THERAPEUTIC;
        LocalDate day = on.isAfter(today) ? today : on;
        return new Intervention(
                day, act, Term.word(what), List.of(site), intent, response, Technique.UNSAID, List.of());
    }

    private Relief relief(int hundredths) {
        int beside = hundredths + new int[] {-100, 0, 0, 100, 1000}[random.nextInt(5)];
        return Relief.stated(
                BigDecimal.valueOf(Math.clamp(beside, 0, 10_000), 2).toPlainString());
    }

    private String number(Bound bound) {
        int beside = bound.hundredths() + new int[] {-100, -1, 0, 1, 100, 1000}[random.nextInt(6)];
        return BigDecimal.valueOf(Math.max(0, beside), 2).stripTrailingZeros().toPlainString();
    }

    /** A day so long ago, or a day beside it; within the last months where nothing is asked. */
    private LocalDate edge(Optional<Span> span) {
        return span.map(this::beside).orElseGet(() -> days(90));
    }

    private LocalDate beside(Span span) {
        LocalDate day = LocalDate.ofEpochDay(span.before((int) today.toEpochDay()) + beside());
        return day.isAfter(today) ? today : day;
    }

    private int beside() {
        return BESIDE[random.nextInt(BESIDE.length)];
    }

    private LocalDate days(int most) {
        return today.minusDays(random.nextInt(most));
    }

    private String one(Names names) {
        return names.any() ? "any" : any(names.words());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
