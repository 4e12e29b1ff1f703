package org.foramen.vignettes;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;

/** Reads claims about what is taken: {@code mme: 90}, {@code mme: at least 40}, {@code taking: 2 opioids}. */
final class MedicineClaims {
    static final Set<String> KEYS = Set.of("mme", "taking");

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern EXACT = Pattern.compile(NUMBER);
    private static final Pattern LEAST = Pattern.compile("at least " + NUMBER);
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "\\.\\." + NUMBER);
    private static final Pattern TAKING = Pattern.compile("(at least )?(\\d{1,2}) (\\S+)");

    private MedicineClaims() {}

    static Claim claim(Yaml.Line line, String said, Optional<String> before, Problems problems) {
        Optional<LocalDate> day = before.flatMap(text -> day(line, text, problems));
        return line.key().equals("mme") ? mme(line, said, day, problems) : taking(line, said, day, problems);
    }

    private static Claim mme(Yaml.Line line, String said, Optional<LocalDate> day, Problems problems) {
        Matcher exact = EXACT.matcher(said);
        Matcher least = LEAST.matcher(said);
        Matcher between = BETWEEN.matcher(said);
        if (exact.matches()) {
            return new Claim.Mme(number(exact, 1), number(exact, 1), day);
        }
        if (least.matches()) {
            return new Claim.Mme(number(least, 1), Optional.empty(), day);
        }
        if (between.matches()) {
            return new Claim.Mme(number(between, 1), number(between, 2), day);
        }
        return said.equals("unknown")
                ? new Claim.Mme(Optional.empty(), Optional.empty(), day)
                : wrong(line, said, "mme: 90, mme: at least 40, mme: 30..90 or mme: unknown", problems);
    }

    private static Claim taking(Yaml.Line line, String said, Optional<LocalDate> day, Problems problems) {
        Matcher parts = TAKING.matcher(said);
        return parts.matches()
                ? new Claim.Taken(parts.group(3), Integer.parseInt(parts.group(2)), parts.group(1) != null, day)
                : wrong(line, said, "taking: 2 opioids, or taking: at least 1 benzodiazepines", problems);
    }

    private static Optional<BigDecimal> number(Matcher parts, int group) {
        return Optional.of(new BigDecimal(parts.group(group)));
    }

    private static Optional<LocalDate> day(Yaml.Line line, String said, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeException never) {
            wrong(line, said, "before: 2026-09-01, the day of a procedure", problems);
            return Optional.empty();
        }
    }

    private static Claim wrong(Yaml.Line line, String said, String example, Problems problems) {
        problems.add(line.at(), "\"" + said + "\" cannot be read. Write it as " + example + ".");
        return new Claim.Unreadable(line.key(), said);
    }
}
