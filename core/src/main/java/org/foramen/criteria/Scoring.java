package org.foramen.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Answers;
import org.foramen.chart.Measure;
import org.foramen.chart.Score;

/**
 * How the answers to a questionnaire make its score: a pure function of the answers. An item that was not answered is never
 * taken for zero; where more are missing than may be, there is no score.
 *
 * @param scale the scale of the score: "odi"
 * @param formula how the points are put together
 * @param items the items; none where only the score itself is ever written down
 * @param mayMiss how many items may be missing
 */
public record Scoring(String scale, Formula formula, List<Item> items, int mayMiss) {
    private static final int DIGITS = 2;
    private static final int HUNDRED = 100;

    public Scoring {
        items = List.copyOf(items);
    }

    /** How points become a score. */
    public enum Formula {
        /** The sum; with items missing, the mean of those answered times the number of all. */
        SUM,
        /** The mean of the items answered. */
        MEAN,
        /** The sum as a percentage of the most that the items answered could give. */
        PERCENT,
        /** Written down as it is, without items. */
        ENTERED
    }

    /**
     * An item by its number, without its words.
     *
     * @param number its number
     * @param values what can be answered
     * @param points what each answer counts, in the same order
     * @param loinc its LOINC code; blank where none is known
     */
    public record Item(int number, List<Integer> values, List<Integer> points, String loinc) {
        public Item {
            values = List.copyOf(values);
            points = List.copyOf(points);
        }

        int most() {
            return points.stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        private Optional<Integer> counts(int answer) {
            int at = values.indexOf(answer);
            return at < 0 ? Optional.empty() : Optional.of(points.get(at));
        }
    }

    /** What becomes of a score that was written down, of answers, or of both. */
    public sealed interface Scored {
        /** The score, if there is one. */
        default Optional<BigDecimal> score() {
            return this instanceof Total total ? Optional.of(total.value()) : Optional.empty();
        }
    }

    /**
     * A score.
     *
     * @param value the score, what lies beyond two decimals cut off
     * @param missing the items that it does without
     */
    public record Total(BigDecimal value, List<Integer> missing) implements Scored {
        public Total {
            missing = List.copyOf(missing);
        }
    }

    /**
     * No score can be told.
     *
     * @param missing the items that were not answered
     * @param strange the items that there are not, or whose answer cannot be
     */
    public record Unscored(List<Integer> missing, List<Integer> strange) implements Scored {
        public Unscored {
            missing = List.copyOf(missing);
            strange = List.copyOf(strange);
        }
    }

    /** What was written down is not what the answers make. */
    public record Unlike(BigDecimal entered, BigDecimal made) implements Scored {}

    /** Somebody wrote a range, which is no score. */
    public record Spread(Measure between) implements Scored {}

    /** What a recorded score comes to. */
    public static Scored of(Score score, Lexicon lexicon) {
        Optional<Scored> made = score.answers()
                .map(answers -> lexicon.scoring(answers.instrument())
                        .map(scoring -> scoring.of(answers))
                        .orElse(new Unscored(
                                List.of(), List.copyOf(answers.given().keySet()))));
        Optional<Scored> entered =
                score.value().map(value -> value.range() ? new Spread(value) : new Total(value.value(), List.of()));
        if (made.isPresent() && entered.isPresent()) {
            return compared(entered.get(), made.get());
        }
        return made.or(() -> entered).orElseThrow();
    }

    /** What is written down may be rounded; more than that apart from its answers it stands for nothing. */
    private static Scored compared(Scored entered, Scored made) {
        if (entered instanceof Total written && made instanceof Total total) {
            BigDecimal apart = written.value().subtract(total.value()).abs();
            return apart.compareTo(BigDecimal.ONE) < 0 ? total : new Unlike(written.value(), total.value());
        }
        return made;
    }

    /** The score that these answers make, or why there is none. */
    public Scored of(Answers answers) {
        List<Integer> missing = items.stream()
                .map(Item::number)
                .filter(number -> !answers.given().containsKey(number))
                .toList();
        List<Integer> strange = strange(answers);
        boolean tooFew = missing.size() > mayMiss || missing.size() == items.size();
        return tooFew || !strange.isEmpty()
                ? new Unscored(missing, strange)
                : new Total(put(answers, items.size() - missing.size()), missing);
    }

    private List<Integer> strange(Answers answers) {
        return answers.given().entrySet().stream()
                .filter(answer -> item(answer.getKey())
                        .flatMap(item -> item.counts(answer.getValue()))
                        .isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The item with that number. */
    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    private BigDecimal put(Answers answers, int answered) {
        int sum = 0;
        int most = 0;
        for (Item item : items) {
            Optional<Integer> points =
                    Optional.ofNullable(answers.given().get(item.number())).flatMap(item::counts);
            sum += points.orElse(0);
            most += points.isPresent() ? item.most() : 0;
        }
        return switch (formula) {
            case SUM -> part(sum * items.size(), answered);
            case MEAN -> part(sum, answered);
            case PERCENT -> part(HUNDRED * sum, most);
            case ENTERED -> BigDecimal.valueOf(sum);
        };
    }

    /** Cut off after two decimals, never rounded up. */
    private static BigDecimal part(int sum, int of) {
        BigDecimal cut = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.FLOOR);
        return cut.signum() == 0 ? BigDecimal.ZERO : cut.stripTrailingZeros();
    }
}
