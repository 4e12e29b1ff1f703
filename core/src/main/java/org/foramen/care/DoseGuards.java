package org.foramen.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.care.DoseSum.Held;
import org.foramen.care.Safeguard.Row;
import org.foramen.criteria.Span;
import org.foramen.criteria.Truth;
import org.foramen.library.Mixture;

/** Sums of doses as safeguards: one for each counted drug, and one for drugs that share an allowance. */
final class DoseGuards {
    private final List<DoseSum> sums;

    DoseGuards(List<DoseSum> sums) {
        this.sums = sums;
    }

    List<Safeguard> of(List<Mixture> mixtures) {
        List<Safeguard> guards = new ArrayList<>();
        sums.stream().filter(sum -> !sum.held().isEmpty()).forEach(sum -> guards.add(guard(sum)));
        mixtures.forEach(mixture -> mixed(mixture).ifPresent(guards::add));
        return List.copyOf(guards);
    }

    private static Safeguard guard(DoseSum sum) {
        List<Held> decide = sum.held().stream().filter(h -> h.limit().decides()).toList();
        List<Held> all = decide.isEmpty() ? sum.held() : decide;
        Held worst = all.stream().min(Comparator.comparing(Held::within)).orElseThrow();
        String ask = all.stream().flatMap(h -> h.missing().stream()).distinct().collect(Collectors.joining(" "));
        return new Safeguard(
                        sum.of().id(),
                        says(sum, worst),
                        sum.within(),
                        mended(all),
                        Optional.empty(),
                        DoseSums.entries(sum.held()),
                        ask,
                        ask.isEmpty() ? "" : "clinician",
                        sum.held().stream().map(DoseGuards::row).toList())
                .judged(ask.equals(DoseSums.DECIDED));
    }

    private static String says(DoseSum sum, Held worst) {
        return sum.of().name() + ": " + figures(worst) + ".";
    }

    /** "80 mg since 2026-01-02; the limit is 40 mg". */
    private static String figures(Held held) {
        String over = held.within().refused() ? "too much, " : "";
        String since = held.limit().within().map(span -> " in " + span(span)).orElse(" in this session");
        String most = held.most()
                .map(mg -> "the limit is " + Amount.plain(mg) + " mg")
                .orElse("the limit cannot be told yet");
        String weak = held.sum().compareTo(held.firm()) == 0
                ? ""
                : ", " + Amount.plain(held.sum().subtract(held.firm()))
                        + " mg of it counted by a figure that has no source";
        return over + Amount.plain(held.sum()) + " mg" + since + weak + "; " + most;
    }

    private static String span(Span span) {
        return span.toString();
    }

    private static Row row(Held held) {
        String alone = held.limit().decides() ? "" : " (Shown beside; it does not decide here.)";
        return new Row(
                held.limit().id(),
                held.limit().says() + " Here " + figures(held) + "." + alone,
                held.within(),
                held.limit().cites(),
                held.status());
    }

    /** When time alone mends it: every limit that is passed must be mended by then. */
    private static Optional<LocalDateTime> mended(List<Held> held) {
        List<Held> over = held.stream().filter(h -> h.within().refused()).toList();
        boolean all = over.stream().allMatch(h -> h.until().isPresent());
        return all
                ? over.stream()
                        .flatMap(h -> h.until().stream())
                        .max(Comparator.naturalOrder())
                        .map(LocalDate::atStartOfDay)
                : Optional.empty();
    }

    private Optional<Safeguard> mixed(Mixture mixture) {
        List<Held> shares = sums.stream()
                .filter(sum -> mixture.of().contains(sum.of().id()))
                .flatMap(sum -> binding(sum).stream())
                .toList();
        return shares.size() < 2 ? Optional.empty() : Optional.of(mixed(mixture, shares));
    }

    private static Safeguard mixed(Mixture mixture, List<Held> shares) {
        Truth safe = Shares.within(shares);
        String total = Shares.percent(shares).map(p -> Amount.plain(p) + "%").orElse("a share that cannot be told yet");
        String says = "Together these take " + total + " of what may be given: "
                + shares.stream().map(DoseGuards::share).collect(Collectors.joining(", ")) + ".";
        String ask = safe.unknown()
                ? shares.stream().flatMap(h -> h.missing().stream()).distinct().collect(Collectors.joining(" "))
                : "";
        return new Safeguard(
                mixture.id(),
                says,
                safe,
                Optional.empty(),
                Optional.empty(),
                DoseSums.entries(shares),
                ask,
                ask.isEmpty() ? "" : "clinician",
                List.of(new Row(
                        mixture.note().says(),
                        safe,
                        mixture.note().cites(),
                        mixture.note().status())));
    }

    private static String share(Held held) {
        String most = held.most().map(mg -> Amount.plain(mg) + " mg").orElse("a limit that cannot be told yet");
        return Amount.plain(held.sum()) + " mg of " + most;
    }

    /** The limit of a session that leaves least: an unknown one may be that. */
    private static Optional<Held> binding(DoseSum sum) {
        List<Held> session = sum.held().stream()
                .filter(h -> h.limit().decides() && h.limit().within().isEmpty())
                .toList();
        return session.stream()
                .filter(h -> h.most().isEmpty())
                .findFirst()
                .or(() ->
                        session.stream().min(Comparator.comparing(h -> h.most().orElse(BigDecimal.ZERO))));
    }
}
