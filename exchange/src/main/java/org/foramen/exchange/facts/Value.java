package org.foramen.exchange.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Finding;
import org.foramen.chart.Kind;
import org.foramen.chart.Lab;
import org.foramen.chart.Measure;
import org.foramen.chart.Quantity;
import org.foramen.chart.Score;
import org.foramen.chart.Term;
import org.foramen.chart.Vital;
import org.foramen.exchange.Fault;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/** One value being read: a number in its unit, a score on its scale, or an answer of yes or no. */
final class Value {
    private static final Set<String> YES = Set.of(
            "10828004",
            "260373001",
            "52101004",
            "11214006",
            "373066001",
            "77386006",
            "POS",
            "DET",
            "RR",
            "Y",
            "LA33-6",
            "LA6576-8",
            "LA11882-0",
            "LA15173-0",
            "449868002",
            "428041000124106",
            "428071000124103",
            "428061000124105",
            "77176002",
            "65568007",
            "LA18976-3",
            "LA18977-1",
            "LA18979-7",
            "LA18981-3");
    private static final Set<String> NO = Set.of(
            "260385009",
            "260415000",
            "2667000",
            "272519000",
            "131194007",
            "373067005",
            "60001007",
            "NEG",
            "ND",
            "NR",
            "N",
            "LA32-8",
            "LA6577-6",
            "LA11883-8",
            "LA26683-5",
            "266919005",
            "8517006",
            "8392000",
            "LA18978-9",
            "LA15920-4");

    private final Sheet sheet;
    private final Node node;
    private final Node value;
    private final Term term;
    private final LocalDate on;

    Value(Sheet sheet, Node node, Node value, Term term, LocalDate on) {
        this.sheet = sheet;
        this.node = node;
        this.value = value;
        this.term = term;
        this.on = on;
    }

    void read(Optional<Gauge> gauge) {
        Kind matters =
                gauge.map(g -> g instanceof Gauge.Scale ? Kind.SCORE : Kind.LAB).orElse(Kind.LAB);
        switch (value.type()) {
            case "Quantity", "integer" -> number(gauge, matters);
            case "CodeableConcept" -> answer();
            case "boolean" -> sheet.say(new Finding(on, term, value.text().equals("true"), Optional.empty()));
            default -> sheet.unread(on, matters, value, InFacts.noNumber(term.words()));
        }
    }

    private void number(Optional<Gauge> gauge, Kind matters) {
        Optional<BigDecimal> number =
                value.type().equals("integer") ? Optional.of(new BigDecimal(value.text())) : value.number("value");
        if (number.isEmpty()) {
            return;
        }
        if (value.at("comparator").there()) {
            sheet.unread(on, matters, value, InFacts.noNumber(term.words()));
            return;
        }
        String code = value.text("code");
        String unit = code.isBlank() ? value.text("unit") : code;
        if (gauge.isEmpty()) {
            plain(number.get(), unit);
            return;
        }
        switch (gauge.get()) {
            case Gauge.Scale scale -> score(scale, number.get(), unit);
            case Gauge.Measured measured -> measured(measured, number.get(), unit);
        }
    }

    /** A laboratory value that knowledge speaks of and that has no table of units here. */
    private void plain(BigDecimal number, String unit) {
        if (unit.isBlank()) {
            sheet.unread(on, Kind.LAB, value, InFacts.noUnit(value.path(), "mg/dL"));
        } else {
            sheet.say(new Lab(on, term, new Quantity(number, unit), limit(unit, BigDecimal.ONE)));
        }
    }

    private void score(Gauge.Scale scale, BigDecimal number, String unit) {
        boolean fits =
                unit.isBlank() ? scale.units().contains("1") : scale.units().contains(unit);
        if (!fits && unit.isBlank()) {
            sheet.unread(on, Kind.SCORE, value, InFacts.noUnit(value.path(), String.join(" or ", scale.units())));
        } else if (!fits) {
            String wanted = scale.units().contains("{score}") ? "{score}" : String.join(" or ", scale.units());
            sheet.unread(on, Kind.SCORE, value, InFacts.misplacedUnit(unit, term.words(), "a score", wanted));
        } else if (!scale.holds(number)) {
            sheet.unread(on, Kind.SCORE, value, offScale(scale, number));
        } else {
            sheet.say(new Score(on, new Measure(scale.id(), number, Optional.empty())));
        }
    }

    private static Fault offScale(Gauge.Scale scale, BigDecimal number) {
        return scale.id().startsWith("nrs")
                ? InFacts.offNumericScale()
                : InFacts.offScale(
                        scale.id(),
                        number.toPlainString(),
                        scale.least().toPlainString(),
                        scale.most().toPlainString());
    }

    private void measured(Gauge.Measured measured, BigDecimal number, String unit) {
        BigDecimal factor = measured.factors().getOrDefault(unit, BigDecimal.ZERO);
        if (measured.kept().contains(unit)) {
            write(measured, new Quantity(number, unit), BigDecimal.ONE, unit);
        } else if (factor.signum() > 0) {
            BigDecimal turned = factor.equals(BigDecimal.ONE) ? number : number.multiply(factor);
            write(measured, new Quantity(turned, measured.unit()), factor, unit);
        } else if (unit.isBlank()) {
            wrong(measured, InFacts.noUnit(value.path(), measured.unit()));
        } else {
            wrong(
                    measured,
                    Gauge.isUnit(unit)
                            ? InFacts.misplacedUnit(unit, term.words(), measured.name(), measured.unit())
                            : InFacts.unknownUnit(unit, measured.name(), measured.unit()));
        }
    }

    /** Doses are reckoned from body measures, so a wrong unit there stops the whole; a laboratory value stays unread. */
    private void wrong(Gauge.Measured measured, Fault why) {
        if (measured.vital()) {
            sheet.refuse(value, why);
        } else {
            sheet.unread(on, Kind.LAB, value, why);
        }
    }

    private void write(Gauge.Measured measured, Quantity quantity, BigDecimal factor, String unit) {
        if (measured.vital()) {
            sheet.say(new Vital(on, term, quantity));
        } else {
            sheet.say(new Lab(on, term, quantity, limit(unit, factor)));
        }
    }

    /** The laboratory's own upper limit, where it is in the unit of the value. */
    private Optional<BigDecimal> limit(String unit, BigDecimal factor) {
        Node high = node.at("referenceRange").at("high");
        String said = high.text("code").isBlank() ? high.text("unit") : high.text("code");
        boolean same = said.isBlank() || said.equals(unit);
        return same ? high.number("value").map(limit -> limit.multiply(factor)) : Optional.empty();
    }

    private void answer() {
        Concept answer = Concept.of(value);
        boolean yes = answer.terms().stream().anyMatch(t -> YES.contains(t.code()));
        boolean no = answer.terms().stream().anyMatch(t -> NO.contains(t.code()));
        if (yes != no) {
            Term told = Term.coded(term.system(), term.code(), term.words() + ": " + answer.words());
            sheet.say(new Finding(on, told, yes, Optional.empty()));
        } else if (sheet.known().sets(term).stream().anyMatch(set -> set.startsWith("pregnan"))) {
            sheet.unread(on, Kind.FINDING, value, InFacts.unknownCode("answer", answer.words()));
        }
    }
}
