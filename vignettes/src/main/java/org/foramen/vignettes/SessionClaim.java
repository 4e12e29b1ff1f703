package org.foramen.vignettes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.care.SessionCount;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;

/** The claim about a cap on sessions: {@code sessions: FJ-R3 2 of 2, next: 2027-03-04}. */
final class SessionClaim {
    private static final Pattern COUNT = Pattern.compile("(\\S+)\\s+(\\d{1,3}) of (\\d{1,3})");
    private static final String NEVER = "never";

    private SessionClaim() {}

    static Claim of(Yaml.Line line, String said, Optional<String> next, Problems problems) {
        Matcher count = COUNT.matcher(said);
        if (count.matches()) {
            return new Claim.Sessions(
                    count.group(1), Integer.parseInt(count.group(2)), Integer.parseInt(count.group(3)), next);
        }
        problems.add(
                line.at(), "\"" + said + "\" cannot be read. Write the clause and how far it is used: FJ-R3 2 of 2.");
        return new Claim.Unreadable(line.key(), said);
    }

    static String words(Claim.Sessions claim) {
        return claim.clause() + " has seen " + claim.used() + " of " + claim.cap()
                + claim.next().map(day -> ", next " + day).orElse("");
    }

    /** What is so instead, where the claim is not. */
    static Optional<String> otherwise(Claim.Sessions claim, List<SessionCount> counts) {
        List<SessionCount> named = counts.stream()
                .filter(count -> Tree.answersTo(count.clause().id(), claim.clause()))
                .toList();
        return named.stream().anyMatch(count -> so(claim, count))
                ? Optional.empty()
                : Optional.of(named.stream().findFirst().map(SessionClaim::said).orElse("no such cap"));
    }

    private static boolean so(Claim.Sessions claim, SessionCount count) {
        return count.seen().certain().size() == claim.used()
                && count.cap().atMost() == claim.cap()
                && claim.next().map(day -> day.equals(next(count))).orElse(true);
    }

    private static String next(SessionCount count) {
        return count.nextDay().map(LocalDate::toString).orElse(NEVER);
    }

    private static String said(SessionCount count) {
        return count.seen().certain().size() + " of " + count.cap().atMost() + ", next " + next(count);
    }
}
