package org.foramen.clinic.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.foramen.chart.Chart;
import org.foramen.chart.Site;
import org.foramen.clinic.frame.Words;

/** Reads typed fields into values and collects every problem on the way, so that all are told at once. */
public final class Reading {
    private final Typed typed;
    private final Words words;
    private final LocalDate today;
    private final Supplier<Optional<Chart>> chart;
    private final List<Problem> problems = new ArrayList<>();

    public Reading(Typed typed, Words words, LocalDate today) {
        this(typed, words, today, Optional::empty);
    }

    /** A reading that can hold what was typed against what is known already. */
    public Reading(Typed typed, Words words, LocalDate today, Supplier<Optional<Chart>> chart) {
        this.typed = typed;
        this.words = words;
        this.today = today;
        this.chart = chart;
    }

    /** What is known of the person already, where the form is about one. */
    public Optional<Chart> chart() {
        return chart.get();
    }

    /** The value, where nothing was wrong. */
    public <T> Read<T> unless(Supplier<T> value) {
        return problems.isEmpty() ? new Read.Understood<>(value.get()) : new Read.Misread<>(problems);
    }

    /** Notes a problem at a field; the first one of a field is the one shown. */
    public void problem(String field, String key, Object... gaps) {
        problems.add(new Problem(field, words.say(key, gaps)));
    }

    /** A word of the reader's language. */
    String word(String key) {
        return words.say(key);
    }

    public boolean blank(String field) {
        return typed.blank(field);
    }

    /** A text that must be there. */
    public String text(String field, String missing) {
        if (typed.blank(field)) {
            problem(field, missing);
        }
        return typed.text(field);
    }

    public String anyText(String field) {
        return typed.text(field);
    }

    /** A text that may be left out. */
    public Optional<String> textIfAny(String field) {
        return typed.blank(field) ? Optional.empty() : Optional.of(typed.text(field));
    }

    /** One of these values. */
    public String choice(String field, List<String> values, String missing) {
        String value = typed.text(field);
        if (!values.contains(value)) {
            problem(field, missing);
        }
        return value;
    }

    /** A day that is not in the future. */
    public LocalDate pastDay(String field) {
        LocalDate day = day(field);
        if (day.isAfter(today)) {
            problem(field, "problem.future");
        }
        return day;
    }

    /** A day that must be there; the present day stands in for one that is wrong, whose problem is noted. */
    public LocalDate day(String field) {
        return switch (Days.read(typed.text(field), words)) {
            case Read.Understood<LocalDate>(LocalDate day) -> day;
            case Read.Misread<LocalDate>(List<Problem> wrong) -> {
                wrong.forEach(p -> problems.add(new Problem(field, p.message())));
                yield today;
            }
        };
    }

    /** A day that may be left out. */
    public Optional<LocalDate> dayIfAny(String field) {
        return typed.blank(field) ? Optional.empty() : Optional.of(day(field));
    }

    /** A number that must lie between two bounds; zero stands in for one that is wrong. */
    public BigDecimal number(String field, BigDecimal least, BigDecimal most, String wrong, Object... gaps) {
        Optional<BigDecimal> number = Numbers.read(typed.text(field));
        boolean fits = number.map(n -> n.compareTo(least) >= 0 && n.compareTo(most) <= 0)
                .orElse(false);
        if (!fits) {
            problem(field, wrong, gaps);
        }
        return number.orElse(BigDecimal.ZERO);
    }

    /** Places that exist; empty when the field is blank. */
    public List<Site> sites(String field) {
        if (typed.blank(field)) {
            return List.of();
        }
        List<Site> sites = Site.all(typed.text(field));
        if (sites.isEmpty()) {
            problem(field, "problem.B073", shown(typed.text(field)));
        }
        return sites;
    }

    /** A short value as it may be repeated to the person: cut at forty characters, control characters named. */
    static String shown(String value) {
        String cut = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        StringBuilder shown = new StringBuilder();
        cut.codePoints()
                .forEach(c -> shown.append(Character.isISOControl(c) ? "U+%04X".formatted(c) : Character.toString(c)));
        return shown.toString();
    }
}
