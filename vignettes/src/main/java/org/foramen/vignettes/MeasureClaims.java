package org.foramen.vignettes;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;

/** Reads claims about scores: {@code score: odi 44}, {@code band: odi severe disability}, {@code change: odi 10 points met}. */
final class MeasureClaims {
    static final Set<String> KEYS = Set.of("score", "band", "change", "watch");

    private static final Pattern SCORE = Pattern.compile("(\\S+)\\s+(-?\\d+(?:\\.\\d+)?|unknown)");
    private static final Pattern BAND = Pattern.compile("(\\S+)\\s+(.+)");
    private static final Pattern CHANGE = Pattern.compile("(\\S+)\\s+(\\S+%|\\S+ points)\\s+(met|not met|unknown)");
    private static final Pattern WATCH = Pattern.compile("(\\S+)\\s+(met|not met|unknown)");
    private static final Map<String, Truth> TRUTHS =
            Map.of("met", Truth.MET, "not met", Truth.NOT_MET, "unknown", Truth.UNKNOWN);

    private MeasureClaims() {}

    static Claim claim(Yaml.Line line, String said, Problems problems) {
        return switch (line.key()) {
            case "score" ->
                read(SCORE, said, parts -> new Claim.Scored(parts.group(1), number(parts.group(2))))
                        .orElseGet(() -> wrong(line, said, "odi 44, or odi unknown", problems));
            case "band" ->
                read(BAND, said, parts -> new Claim.Band(parts.group(1), parts.group(2)))
                        .orElseGet(() -> wrong(line, said, "odi severe disability", problems));
            case "watch" ->
                read(WATCH, said, parts -> new Claim.Watched(parts.group(1), truth(parts.group(2))))
                        .orElseGet(() -> wrong(line, said, "phq-9 met", problems));
            default ->
                read(CHANGE, said, MeasureClaims::change)
                        .orElseGet(() -> wrong(line, said, "odi 10 points met, or odi 30% not met", problems));
        };
    }

    private static Claim change(Matcher parts) {
        return new Claim.Changed(parts.group(1), parts.group(2), truth(parts.group(3)));
    }

    private static Truth truth(String said) {
        return TRUTHS.getOrDefault(said, Truth.UNKNOWN);
    }

    private static Optional<Claim> read(Pattern pattern, String said, Function<Matcher, Claim> reading) {
        Matcher parts = pattern.matcher(said);
        return parts.matches() ? Optional.of(reading.apply(parts)) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String said) {
        return said.equals("unknown") ? Optional.empty() : Optional.of(new BigDecimal(said));
    }

    private static Claim wrong(Yaml.Line line, String said, String example, Problems problems) {
        problems.add(line.at(), "\"" + said + "\" cannot be read. Write it as " + line.key() + ": " + example + ".");
        return new Claim.Unreadable(line.key(), said);
    }
}
