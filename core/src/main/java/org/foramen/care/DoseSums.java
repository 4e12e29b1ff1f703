package org.foramen.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.foramen.care.DoseSum.Held;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Patient.Sex;
import org.foramen.criteria.Request;
import org.foramen.criteria.Span;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.criteria.Weigh;
import org.foramen.library.DoseLimit;
import org.foramen.library.DoseTable;
import org.foramen.library.DoseTable.Equivalent;

/** Sums of what a session would give, over all its places and over whatever else was given, against every limit. */
final class DoseSums {
    /** Digits behind the point of a sum whose parts were converted: far below any amount that matters. */
    private static final int DIGITS = 6;

    /** What is asked where everything is known and only its source is weak. */
    static final String DECIDED =
            "Is this dose right? What counts it has no source that was read, so a clinician decides.";

    private final Question question;
    private final LocalDate service;
    private final Weigh weigh;
    private final DoseTable table;
    private final List<Amount> planned;
    private final List<Amount> recorded;
    private final boolean adrenaline;
    private final BodyWeight weight;

    private DoseSums(
            Question question,
            Request request,
            DoseTable table,
            LocalDate service,
            List<Amount> planned,
            BodyWeight weight) {
        this.question = question;
        this.service = service;
        this.weigh = question.weigh(service, request, Weigh.Force.FULL);
        this.table = table;
        this.planned = planned;
        this.recorded = Amounts.recorded(question, table, service);
        this.adrenaline = planned.stream().allMatch(Amount::adrenaline)
                && recorded.stream().noneMatch(this::today);
        this.weight = weight;
    }

    /** A sum for every counted drug that the request means to give. */
    static List<DoseSum> of(Question question, Request request) {
        if (request.injections().isEmpty() && request.parts().isEmpty()) {
            return List.of();
        }
        LocalDate service = request.on().orElse(question.today());
        BodyWeight weight = BodyWeight.of(question, service);
        List<DoseSum> sums = new ArrayList<>();
        for (DoseTable table : question.library().medicines().limits().doses()) {
            List<Amount> planned = Amounts.planned(question, table, request, service);
            if (!planned.isEmpty()) {
                sums.add(new DoseSums(question, request, table, service, planned, weight).sum());
            }
        }
        return List.copyOf(sums);
    }

    /** An amount that is on record for the day itself: nobody says whether adrenaline was in it. */
    private boolean today(Amount amount) {
        return amount.on().equals(service) && amount.milligrams().isPresent();
    }

    private DoseSum sum() {
        List<Held> held = new ArrayList<>();
        for (DoseLimit limit : table.limits()) {
            Truth applies = applies(limit);
            if (!applies.refused()) {
                held.add(held(limit, applies));
            }
        }
        return new DoseSum(table, held);
    }

    /** Whether a limit speaks of this person and of what is given. */
    private Truth applies(DoseLimit limit) {
        Truth mixed =
                Truth.of(limit.adrenaline().map(with -> with == adrenaline).orElse(true));
        Truth scope = limit.scope().map(who -> weigh.put(who).truth()).orElse(Truth.MET);
        return mixed.and(limit.sex().map(this::sex).orElse(Truth.MET)).and(scope);
    }

    private Truth sex(Sex speaksOf) {
        Sex sex = question.view().patient().sex();
        return sex == Sex.FEMALE || sex == Sex.MALE ? Truth.of(sex == speaksOf) : Truth.UNKNOWN;
    }

    private Held held(DoseLimit limit, Truth applies) {
        List<Amount> counted = counted(limit);
        List<String> missing = new ArrayList<>(unsaid(counted));
        limit.within().filter(window -> !listed(window)).ifPresent(window -> missing.add(elsewhere(window)));
        boolean whole = missing.isEmpty();
        Optional<BigDecimal> most = most(limit, missing);
        BigDecimal sum = total(counted, true);
        BigDecimal firm = total(counted, false);
        Truth within = within(sum, firm, most, whole, limit.most());
        Truth answer = applies.unknown() && !within.met() ? Truth.UNKNOWN : within;
        return new Held(
                limit,
                sum,
                firm,
                most,
                answer,
                weakest(limit, counted),
                asked(limit, applies, answer, missing),
                answer.refused() ? until(limit, counted, most) : Optional.empty(),
                counted.stream()
                        .flatMap(each -> each.entry().stream())
                        .distinct()
                        .toList());
    }

    /** The questions that would settle it; a weight that is in doubt is asked again even where it settles nothing. */
    private List<String> asked(DoseLimit limit, Truth applies, Truth answer, List<String> missing) {
        if (!answer.unknown()) {
            return limit.perKilogram().isPresent() ? weight.missing() : List.of();
        }
        List<String> asked = new ArrayList<>(missing);
        if (applies.unknown()) {
            asked.addFirst(limit.ask());
        } else if (asked.isEmpty()) {
            asked.add(DECIDED);
        }
        return asked;
    }

    private static Truth within(
            BigDecimal sum, BigDecimal firm, Optional<BigDecimal> most, boolean whole, Optional<BigDecimal> plain) {
        if (most.or(() -> plain).map(limit -> firm.compareTo(limit) > 0).orElse(false)) {
            return Truth.NOT_MET;
        }
        boolean less = whole && most.map(limit -> sum.compareTo(limit) <= 0).orElse(false);
        return less ? Truth.MET : Truth.UNKNOWN;
    }

    /** The amounts that a limit speaks of: those of the session, and those of its window before. */
    private List<Amount> counted(DoseLimit limit) {
        List<Amount> counted = new ArrayList<>(planned);
        LocalDate after = limit.within().map(this::opening).orElse(service.minusDays(1));
        recorded.stream().filter(each -> each.on().isAfter(after)).forEach(counted::add);
        return counted;
    }

    /** The day before the first that counts; of hours the whole day before counts, for doses bear no hour. */
    private LocalDate opening(Span window) {
        int day = window.before(Math.toIntExact(service.toEpochDay()));
        return LocalDate.ofEpochDay(window.unit() == Span.Unit.HOURS ? day - 1 : day);
    }

    private boolean listed(Span window) {
        return window.unit() == Span.Unit.HOURS || weigh.gone(Kind.DOSE, window);
    }

    private String elsewhere(Span window) {
        return "Which " + table.name().toLowerCase(Locale.ROOT) + " was given elsewhere since "
                + opening(window).plusDays(1) + ", by whatever route? If none, write that the doses were gone through.";
    }

    /** What is known to be given, though not how much of it. */
    private static List<String> unsaid(List<Amount> counted) {
        return counted.stream()
                .filter(each -> each.milligrams().isEmpty())
                .map(each -> each.entry()
                        .map(entry -> "How much was it on " + entry.fact().on() + ": " + each.words() + "?")
                        .orElse("How much " + each.words() + " is meant, with its concentration where it is a volume?"))
                .distinct()
                .toList();
    }

    private Optional<BigDecimal> most(DoseLimit limit, List<String> missing) {
        if (limit.perKilogram().isEmpty()) {
            return limit.most();
        }
        missing.addAll(weight.kilograms().isEmpty() ? weight.missing() : List.of());
        return weight.kilograms()
                .map(kg -> kg.multiply(limit.perKilogram().get()).setScale(2, RoundingMode.FLOOR))
                .map(most -> limit.most().map(most::min).orElse(most));
    }

    /** All amounts as the table counts them: each drug is summed before it is converted, so that nothing is rounded twice. */
    private static BigDecimal total(List<Amount> counted, boolean weak) {
        Map<Optional<Equivalent>, BigDecimal> sums = new LinkedHashMap<>();
        for (Amount amount : counted) {
            boolean firm =
                    amount.by().map(e -> e.note().status() != Status.DRAFT).orElse(true);
            if (firm || weak) {
                amount.milligrams().ifPresent(mg -> sums.merge(amount.by(), mg, BigDecimal::add));
            }
        }
        return sums.entrySet().stream()
                .map(each -> each.getKey()
                        .map(e -> each.getValue().multiply(e.counts()).divide(e.each(), DIGITS, RoundingMode.HALF_UP))
                        .orElse(each.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Status weakest(DoseLimit limit, List<Amount> counted) {
        Status weakest = limit.status();
        for (Amount amount : counted) {
            Status by = amount.by().map(e -> e.note().status()).orElse(weakest);
            weakest = by.compareTo(weakest) > 0 ? by : weakest;
        }
        return weakest;
    }

    /** The day on which so much has left the window that the rest is within; never where the session alone is over. */
    private Optional<LocalDate> until(DoseLimit limit, List<Amount> counted, Optional<BigDecimal> most) {
        if (limit.within().isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        for (LocalDate leaves : leaving(limit.within().get(), counted)) {
            List<Amount> left = counted.stream()
                    .filter(each ->
                            each.entry().isEmpty() || !gone(limit.within().get(), each, leaves))
                    .toList();
            if (total(left, true).compareTo(most.get()) <= 0) {
                return Optional.of(leaves);
            }
        }
        return Optional.empty();
    }

    private static boolean gone(Span window, Amount amount, LocalDate day) {
        return left(window, amount).compareTo(day) <= 0;
    }

    private static LocalDate left(Span window, Amount amount) {
        return LocalDate.ofEpochDay(
                window.lastCounting(Math.toIntExact(amount.on().toEpochDay())) + 1L);
    }

    private static Iterable<LocalDate> leaving(Span window, List<Amount> counted) {
        TreeSet<LocalDate> days = new TreeSet<>();
        counted.stream().filter(each -> each.entry().isPresent()).forEach(each -> days.add(left(window, each)));
        return days;
    }

    /** The entries behind amounts. */
    static List<Entry> entries(List<Held> held) {
        return held.stream().flatMap(each -> each.because().stream()).distinct().toList();
    }
}
