package org.foramen.vignettes;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;

/** Reads claims about who judges and whose leave is needed: {@code judged by: ID single}, {@code authorization needed: wiser}. */
final class CoverageClaims {
    static final Set<String> KEYS = Set.of(
            "judged by",
            "not judged by",
            "unseen",
            "authorization needed",
            "authorization not needed",
            "authorization unknown");

    private static final Pattern JUDGED = Pattern.compile("(\\S+)(?:\\s+(\\S+))?");

    private CoverageClaims() {}

    static Claim claim(Yaml.Line line, String said, Problems problems) {
        return switch (line.key()) {
            case "judged by" -> judged(line, said, problems);
            case "not judged by" -> new Claim.JudgedBy(said, false, Optional.empty());
            case "unseen" -> new Claim.Unseen(said);
            case "authorization needed" -> new Claim.Leave(said, Truth.MET);
            case "authorization not needed" -> new Claim.Leave(said, Truth.NOT_MET);
            default -> new Claim.Leave(said, Truth.UNKNOWN);
        };
    }

    /** A policy, and how well it is known that it speaks for the place, where that is said. */
    private static Claim judged(Yaml.Line line, String said, Problems problems) {
        Matcher parts = JUDGED.matcher(said);
        boolean fits = parts.matches();
        Optional<Status> status = fits ? Optional.ofNullable(parts.group(2)).flatMap(Status::of) : Optional.empty();
        if (!fits || parts.group(2) != null && status.isEmpty()) {
            problems.add(
                    line.at(),
                    "\"" + said + "\" cannot be read. Write the policy, and how its place is sourced if you like:"
                            + " medicare-esi-l39240 single.");
        }
        return new Claim.JudgedBy(fits ? parts.group(1) : said, true, status);
    }
}
