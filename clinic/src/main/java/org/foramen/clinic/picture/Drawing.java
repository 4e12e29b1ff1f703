package org.foramen.clinic.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Fact;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.chart.Measure;
import org.foramen.chart.Relief;
import org.foramen.chart.Therapy;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Words;

/** Draws the {@link Picture} of a chart as it stands on a day. */
public final class Drawing {
    private static final int PAIN_TOP = 30;
    private static final int PAIN_BOTTOM = 160;
    private static final int FUNCTION_TOP = 200;
    private static final int FUNCTION_BOTTOM = 310;
    private static final int CARE = 350;
    private static final int LANE = 22;
    private static final int YEARS = 5;

    private final Words words;
    private final List<Fact> facts;
    private final TimeAxis axis;

    private Drawing(Words words, List<Fact> facts, TimeAxis axis) {
        this.words = words;
        this.facts = facts;
        this.axis = axis;
    }

    /** The picture of what stands in that chart, or nothing where there is nothing to draw. */
    public static Optional<Picture> of(Words words, Chart chart, LocalDate today) {
        List<Fact> facts = chart.standing().stream()
                .map(Entry::fact)
                .filter(Drawing::drawn)
                .filter(fact -> !fact.on().isAfter(today))
                .sorted(Comparator.comparing(Fact::on))
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first =
                facts.stream().map(Drawing::begins).min(LocalDate::compareTo).orElse(today);
        LocalDate from = first.isBefore(today.minusYears(YEARS)) ? today.minusYears(YEARS) : first.minusDays(7);
        TimeAxis axis = new TimeAxis(from, today);
        List<Fact> inside = facts.stream().filter(fact -> axis.holds(fact.on())).toList();
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Drawing(words, inside, axis).picture());
    }

    private static boolean drawn(Fact fact) {
        return fact.kind() == Kind.INTERVENTION
                || fact.kind() == Kind.THERAPY
                || !Readings.of(List.of(fact)).isEmpty();
    }

    private static LocalDate begins(Fact fact) {
        return fact instanceof Therapy therapy ? therapy.from().orElse(therapy.on()) : fact.on();
    }

    private Picture picture() {
        List<Picture.Mark> marks = marks();
        List<Picture.Bar> bars = bars();
        List<Picture.Panel> panels = List.of(
                panel("picture.pain", PAIN_TOP, PAIN_BOTTOM, Scales.ofPain(), List.of(0, 5, 10), Scales.PAIN_TOP),
                panel(
                        "picture.function",
                        FUNCTION_TOP,
                        FUNCTION_BOTTOM,
                        Scales.ofFunction(),
                        List.of(0, 50, 100),
                        Scales.FUNCTION_TOP));
        String says = words.say(
                "picture.says",
                words.day(axis.from()),
                words.day(axis.to()),
                Readings.of(facts).size(),
                marks.size(),
                bars.size());
        int height = CARE + Math.max(1, bars.size()) * LANE + 40;
        return new Picture(height, says, axis.ticks(words), panels, marks, bars, table());
    }

    private Picture.Panel panel(
            String key, int top, int bottom, List<String> scales, List<Integer> ticks, int highest) {
        List<Picture.Tick> marks = ticks.stream()
                .map(value -> new Picture.Tick(bottom - value * (bottom - top) / highest, "" + value))
                .toList();
        List<Picture.Curve> curves = scales.stream()
                .map(scale -> curve(scale, top, bottom))
                .filter(curve -> !curve.dots().isEmpty())
                .toList();
        return new Picture.Panel(words.say(key), top, bottom, marks, curves, drops(scales, top, bottom));
    }

    private Picture.Curve curve(String scale, int top, int bottom) {
        FactWords says = new FactWords(words);
        List<Picture.Dot> dots = Readings.of(facts).stream()
                .filter(reading -> reading.value().scale().equals(scale))
                .map(reading -> new Picture.Dot(
                        axis.x(reading.on()),
                        Readings.y(reading.value(), top, bottom),
                        words.shortDay(reading.on()) + ": " + says.of(reading.fact())))
                .toList();
        String points = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
        return new Picture.Curve(words.say("scale." + scale), Scales.shape(scale), points, dots);
    }

    /** What each procedure did on a scale of this panel, from before to after. */
    private List<Picture.Drop> drops(List<String> scales, int top, int bottom) {
        List<Picture.Drop> drops = new ArrayList<>();
        for (Intervention done : interventions()) {
            if (done.response().pain().orElse(null) instanceof Relief.Measured(Measure before, Measure after)
                    && scales.contains(before.scale())
                    && scales.contains(after.scale())) {
                String says = words.shortDay(done.on()) + ": " + new FactWords(words).of(done);
                int x = axis.x(done.on());
                drops.add(new Picture.Drop(x, Readings.y(before, top, bottom), Readings.y(after, top, bottom), says));
            }
        }
        return drops;
    }

    private List<Picture.Mark> marks() {
        List<Intervention> done = interventions();
        return IntStream.range(0, done.size())
                .mapToObj(i -> new Picture.Mark(
                        axis.x(done.get(i).on()),
                        i + 1,
                        words.shortDay(done.get(i).on()) + ": " + new FactWords(words).of(done.get(i))))
                .toList();
    }

    private List<Intervention> interventions() {
        return facts.stream()
                .filter(Intervention.class::isInstance)
                .map(Intervention.class::cast)
                .toList();
    }

    private List<Picture.Bar> bars() {
        List<Picture.Bar> bars = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Therapy care) {
                int from = axis.x(care.from().orElse(care.on()));
                int to = axis.x(
                        care.to().orElseGet(() -> care.result() == Therapy.Result.ONGOING ? axis.to() : care.on()));
                String says = new FactWords(words).of(care);
                bars.add(new Picture.Bar(
                        from,
                        CARE + bars.size() * LANE,
                        Math.max(4, to - from),
                        new FactWords(words).name(care),
                        says));
            }
        }
        return bars;
    }

    private List<Picture.Line> table() {
        return facts.stream()
                .map(fact -> new Picture.Line(
                        words.shortDay(fact.on()),
                        words.say("kind." + fact.kind().word()),
                        new FactWords(words).of(fact)))
                .toList();
    }
}
