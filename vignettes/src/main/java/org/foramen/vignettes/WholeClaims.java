package org.foramen.vignettes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.care.Option.Offer;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Range;

/** Reads claims about the answer as a whole: alarms, generators, options, positions, coverage. */
final class WholeClaims {
    static final Set<String> KEYS = Set.of(
            "posterior",
            "rank",
            "block",
            "pair",
            "rule met",
            "rule not met",
            "rule unknown",
            "weighs",
            "mechanism",
            "suspected",
            "not suspected",
            "alarm",
            "no alarm",
            "alarm unknown",
            "offered",
            "gated",
            "not offered",
            "open",
            "in scope",
            "says",
            "out of scope",
            "scope unknown");

    private static final Pattern CHANCE =
            Pattern.compile("(\\S+)\\s+(\\d+(?:\\.\\d+)?)(?:\\.\\.(\\d+(?:\\.\\d+)?))?(%?)");
    private static final Pattern PLACE = Pattern.compile("(\\S+)\\s+(\\d{1,2})");
    private static final Pattern BLOCK = Pattern.compile("(\\S+)\\s+(\\S+)");
    private static final Map<String, Truth> READ =
            Map.of("positive", Truth.MET, "negative", Truth.NOT_MET, "open", Truth.UNKNOWN);
    private static final Map<String, Truth> COMPARED =
            Map.of("concordant", Truth.MET, "discordant", Truth.NOT_MET, "open", Truth.UNKNOWN);
    private static final Pattern HOURS = Pattern.compile("(\\d{1,4})\\s*h(?:ours?)?");
    private static final double PERCENT = 100;

    private WholeClaims() {}

    static Claim claim(Yaml.Line line, String said, Optional<String> within, Problems problems) {
        return switch (line.key()) {
            case "posterior" -> posterior(line, said, problems);
            case "rank" -> rank(line, said, problems);
            case "block" -> block(line, said, problems);
            case "pair" -> pair(line, said, problems);
            case "rule met" -> new Claim.Ruling(said, Truth.MET);
            case "rule not met" -> new Claim.Ruling(said, Truth.NOT_MET);
            case "rule unknown" -> new Claim.Ruling(said, Truth.UNKNOWN);
            case "weighs" -> weight(line, said, problems);
            case "mechanism" -> new Claim.Likely(said.equals("open") ? List.of() : List.of(said.split(" \\+ ")));
            case "suspected" -> new Claim.Suspected(said, true);
            case "not suspected" -> new Claim.Suspected(said, false);
            case "alarm" -> new Claim.Alarm(said, Truth.MET, within.flatMap(text -> hours(line, text, problems)));
            case "no alarm" -> new Claim.Alarm(said, Truth.NOT_MET, Optional.empty());
            case "alarm unknown" -> new Claim.Alarm(said, Truth.UNKNOWN, Optional.empty());
            case "offered" -> new Claim.Offered(said, Offer.OFFERED);
            case "gated" -> new Claim.Offered(said, Offer.GATED);
            case "not offered" -> new Claim.Offered(said, Offer.NOT_OFFERED);
            case "open" -> new Claim.Offered(said, Offer.OPEN);
            case "out of scope" -> new Claim.Scope(said, Truth.NOT_MET);
            case "scope unknown" -> new Claim.Scope(said, Truth.UNKNOWN);
            default -> new Claim.Scope(said, Truth.MET);
        };
    }

    /** {@code facet-lumbar 0.54..0.62}, or in percent: {@code facet-lumbar 54..62%}. */
    private static Claim posterior(Yaml.Line line, String said, Problems problems) {
        Matcher chance = CHANCE.matcher(said);
        if (!chance.matches()) {
            return wrong(
                    line, said, "Write the generator and its chance from .. to: facet-lumbar 0.54..0.62.", problems);
        }
        double factor = chance.group(4).isEmpty() ? PERCENT : 1;
        double low = Double.parseDouble(chance.group(2)) * factor;
        double high = chance.group(3) == null ? low : Double.parseDouble(chance.group(3)) * factor;
        if (low > high || high > PERCENT) {
            return wrong(line, said, "A chance runs from low to high, at most 1 or 100%.", problems);
        }
        return new Claim.Posterior(chance.group(1), new Range(low, high));
    }

    /** {@code GEN-FL-1 1.82..4.31}, or one number. */
    private static Claim weight(Yaml.Line line, String said, Problems problems) {
        Matcher ratio = CHANCE.matcher(said);
        if (!ratio.matches() || !ratio.group(4).isEmpty()) {
            return wrong(line, said, "Write the feature and its likelihood ratio: GEN-FL-1 1.82..4.31.", problems);
        }
        double low = Double.parseDouble(ratio.group(2));
        return new Claim.Weight(
                ratio.group(1), new Range(low, ratio.group(3) == null ? low : Double.parseDouble(ratio.group(3))));
    }

    private static Claim rank(Yaml.Line line, String said, Problems problems) {
        Matcher place = PLACE.matcher(said);
        return place.matches()
                ? new Claim.Rank(place.group(1), Integer.parseInt(place.group(2)))
                : wrong(line, said, "Write the generator and its place: facet-lumbar 1.", problems);
    }

    /** {@code 2026-09-01 positive}, {@code negative}, {@code open}. */
    private static Claim block(Yaml.Line line, String said, Problems problems) {
        Matcher block = BLOCK.matcher(said);
        Truth read = block.matches() ? READ.get(block.group(2)) : null;
        if (read == null) {
            return wrong(line, said, "Write the day and what the block was: 2026-09-01 positive.", problems);
        }
        try {
            return new Claim.Block(LocalDate.parse(block.group(1)), read);
        } catch (DateTimeException never) {
            return wrong(line, said, "That day does not exist. Write it as in 2026-09-01 positive.", problems);
        }
    }

    private static Claim pair(Yaml.Line line, String said, Problems problems) {
        Truth truth = COMPARED.get(said);
        return truth == null
                ? wrong(line, said, "Write concordant, discordant or open.", problems)
                : new Claim.Pair(truth);
    }

    private static Optional<Integer> hours(Yaml.Line line, String said, Problems problems) {
        Matcher hours = HOURS.matcher(said);
        if (!hours.matches()) {
            wrong(line, said, "Write hours: within: 4 h.", problems);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(hours.group(1)));
    }

    private static Claim wrong(Yaml.Line line, String said, String todo, Problems problems) {
        problems.add(line.at(), "\"" + said + "\" cannot be read. " + todo);
        return new Claim.Unreadable(line.key(), said);
    }
}
