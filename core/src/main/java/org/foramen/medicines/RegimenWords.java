package org.foramen.medicines;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.chart.Quantity;

/**
 * A regimen while it is being read, from left to right. Where two numbers are given the larger dose counts: more at a time,
 * a shorter time between. A word that is not understood makes the whole unclear.
 */
final class RegimenWords {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)(?: to (\\d+(?:\\.\\d+)?))?";
    private static final String UNITS =
            "(?:tablets?|tabs?|capsules?|caps?|patch(?:es)?|systems?|films?|lozenges?|pills?|ml|\\{tablet\\}|\\{patch\\})";
    private static final String A_DAY = "(?:(?:a|per|each|every|in|in a|in any) (?:24 h|1 d|d)|daily)";
    private static final String PART =
            "(?:morning|noon|midday|afternoon|evening|bedtime|breakfast|lunch|dinner|supper)";

    private static final Pattern CAP =
            said("(?:at most|no more than|not more than|not to exceed|maximum(?: of)?|max(?: of)?|up to) " + NUMBER
                    + "(?: (?:times|doses|(" + UNITS + ")))? " + A_DAY);
    private static final Pattern EVERY =
            said("(?:" + NUMBER + " (?:times )?)?(?:every|each) (?:" + NUMBER + " )?(h|d|wk)");
    private static final Pattern TIMES = said("(?:" + NUMBER + " )?(?:times )?(?:(?:a|per) (d|wk)|(daily|weekly))");
    private static final Pattern PARTS = said("(?:(?:in the|at|every|each|with|before|after) )?" + PART);
    private static final Pattern NEEDED = said("as-needed");
    private static final Pattern HOW_MANY = said(NUMBER + " " + UNITS);
    private static final Pattern HOW_MUCH = said(NUMBER + " (mg|ug|g)");
    private static final Pattern HOW_LONG = said("for (?:up to )?" + NUMBER + " (?:d|wk|h)");
    private static final Pattern SAYS_NOTHING =
            said("(?:take|apply|swallow|use|change|oral|orally|by mouth|po|p o|mouth"
                    + "|transdermal|to the skin|on the skin|skin|whole|qualifier value|as directed|total|dose|and"
                    + "|with food|with meals|with water|for (?:severe |moderate |breakthrough |chronic |back )?pain|pain"
                    + "|" + UNITS + ")");

    private static final Map<String, BigDecimal> HOURS = Map.of(
            "h",
            BigDecimal.ONE,
            "d",
            Often.DAY,
            "daily",
            Often.DAY,
            "wk",
            Often.DAY.multiply(BigDecimal.valueOf(7)),
            "weekly",
            Often.DAY.multiply(BigDecimal.valueOf(7)));

    private final String written;
    private final String plain;
    private int at;
    private int parts;
    private boolean unclear;
    private boolean asNeeded;
    private boolean inPieces;
    private Optional<Often> often = Optional.empty();
    private Optional<Often> cap = Optional.empty();
    private Optional<BigDecimal> units = Optional.empty();
    private Optional<Quantity> amount = Optional.empty();

    RegimenWords(String written) {
        this.written = written;
        this.plain = Spoken.plain(written);
    }

    private static Pattern said(String words) {
        return Pattern.compile(words + "(?: |$)");
    }

    Regimen regimen() {
        while (at < plain.length() && !unclear) {
            boolean understood = says(CAP, this::cap)
                    || says(EVERY, this::every)
                    || says(TIMES, this::times)
                    || says(PARTS, part -> parts++)
                    || says(NEEDED, needed -> asNeeded = true)
                    || says(HOW_MANY, many -> units = once(units, most(many, 1), BigDecimal::equals))
                    || says(HOW_MUCH, this::much)
                    || says(HOW_LONG, nothing -> {})
                    || says(SAYS_NOTHING, nothing -> {});
            unclear = unclear || !understood;
        }
        Optional<Often> rate = rate();
        return unclear ? new Regimen.Unclear(written) : new Regimen.Understood(rate, units, amount, asNeeded);
    }

    private boolean says(Pattern pattern, Consumer<MatchResult> then) {
        Matcher matcher = pattern.matcher(plain).region(at, plain.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        then.accept(matcher.toMatchResult());
        at = matcher.end();
        return true;
    }

    private void cap(MatchResult said) {
        cap = once(cap, Often.daily(most(said, 1)), Often::same);
        inPieces = said.group(3) != null;
    }

    /** "1 every 3 d", "every 4 to 6 h", "every d". */
    private void every(MatchResult said) {
        BigDecimal times = said.group(1) == null ? BigDecimal.ONE : most(said, 1);
        BigDecimal between = said.group(3) == null ? BigDecimal.ONE : new BigDecimal(said.group(3));
        rate(times, between.multiply(hours(said.group(5))));
    }

    private void times(MatchResult said) {
        BigDecimal times = said.group(1) == null ? BigDecimal.ONE : most(said, 1);
        rate(times, hours(said.group(3) == null ? said.group(4) : said.group(3)));
    }

    private void rate(BigDecimal times, BigDecimal hours) {
        if (hours.signum() == 0) {
            unclear = true;
            return;
        }
        often = once(often, new Often(times, hours), Often::same);
    }

    private void much(MatchResult said) {
        amount = once(amount, new Quantity(most(said, 1), said.group(3)), Quantity::equals);
    }

    /** The second word about the same thing must agree with the first. */
    private <T> Optional<T> once(Optional<T> before, T now, BiPredicate<T, T> same) {
        unclear |= before.filter(first -> !same.test(first, now)).isPresent();
        return Optional.of(now);
    }

    /** The parts of the day count where no number says how often; where one does, they must agree. */
    private Optional<Often> rate() {
        Optional<Often> byParts = parts == 0 ? Optional.empty() : Optional.of(Often.daily(BigDecimal.valueOf(parts)));
        if (often.isPresent() && byParts.isPresent()) {
            unclear |= !often.get().same(byParts.get());
        }
        cap = cap.map(this::timesOfDay);
        Optional<Often> told = often.or(() -> byParts);
        return told.map(rate -> cap.map(rate::least).orElse(rate)).or(() -> cap);
    }

    /** Six tablets a day, two at a time, are three times a day. */
    private Often timesOfDay(Often most) {
        return inPieces ? new Often(most.times(), most.hours().multiply(units.orElse(BigDecimal.ONE))) : most;
    }

    /** The larger of the one or two numbers. */
    private static BigDecimal most(MatchResult said, int group) {
        BigDecimal first = new BigDecimal(said.group(group));
        return said.group(group + 1) == null ? first : first.max(new BigDecimal(said.group(group + 1)));
    }

    private static BigDecimal hours(String unit) {
        return HOURS.getOrDefault(unit, BigDecimal.ZERO);
    }
}
