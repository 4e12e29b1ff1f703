package org.foramen.vignettes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;

/** Reads claims about safeguards: {@code hold: apixaban 72 h, until: 2026-12-01 08:00}, {@code decides: prescriber}. */
final class SafeguardClaims {
    static final Set<String> KEYS = Set.of("hold", "restart", "safe", "unsafe", "safety unknown", "decides");

    private static final Pattern HOURS = Pattern.compile("(\\S+)\\s+(?:(\\d{1,4})\\s*h|unknown)");
    private static final Pattern DECIDES = Pattern.compile("(\\S+)(?:\\s+about\\s+(\\S+))?");

    private SafeguardClaims() {}

    static Claim claim(Yaml.Line line, String said, Optional<String> when, Problems problems) {
        return switch (line.key()) {
            case "hold" -> hours(line, said, when, problems);
            case "restart" -> restart(line, said, when, problems);
            case "safe" -> new Claim.Safe(said, Truth.MET);
            case "unsafe" -> new Claim.Safe(said, Truth.NOT_MET);
            case "safety unknown" -> new Claim.Safe(said, Truth.UNKNOWN);
            default -> decides(line, said, problems);
        };
    }

    private static Claim hours(Yaml.Line line, String said, Optional<String> until, Problems problems) {
        Matcher parts = HOURS.matcher(said);
        return parts.matches()
                ? new Claim.Held(parts.group(1), number(parts.group(2)), instant(line, until, problems))
                : wrong(line, said, "Write the medicine and the hours: apixaban 72 h, or apixaban unknown.", problems);
    }

    private static Claim restart(Yaml.Line line, String said, Optional<String> at, Problems problems) {
        Matcher parts = HOURS.matcher(said);
        return parts.matches()
                ? new Claim.Restarted(parts.group(1), number(parts.group(2)), instant(line, at, problems))
                : wrong(line, said, "Write the medicine and the hours: apixaban 24 h, or apixaban unknown.", problems);
    }

    private static Claim decides(Yaml.Line line, String said, Problems problems) {
        Matcher parts = DECIDES.matcher(said);
        return parts.matches()
                ? new Claim.Decides(parts.group(1), Optional.ofNullable(parts.group(2)))
                : wrong(line, said, "Write who decides: prescriber, or prescriber about aspirin.", problems);
    }

    private static Optional<Integer> number(String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }

    /** A day and an hour; a day alone begins at 08:00. */
    private static Optional<LocalDateTime> instant(Yaml.Line line, Optional<String> said, Problems problems) {
        try {
            return said.map(text -> text.contains(" ")
                    ? LocalDateTime.parse(text.replaceAll("\\s+", "T"))
                    : LocalDate.parse(text).atTime(Shapes.CONSULT));
        } catch (DateTimeException never) {
            wrong(line, said.orElse(""), "Write a day and an hour: 2026-12-01 08:00.", problems);
            return Optional.empty();
        }
    }

    private static Claim wrong(Yaml.Line line, String said, String todo, Problems problems) {
        problems.add(line.at(), "\"" + said + "\" cannot be read. " + todo);
        return new Claim.Unreadable(line.key(), said);
    }
}
