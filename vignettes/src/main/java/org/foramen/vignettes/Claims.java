package org.foramen.vignettes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.yaml.Nearest;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Times;
import org.foramen.knowledge.yaml.Yaml;

/** Reads claims: {@code met}, {@code {not met: FJ-R1, earliest: 2027-01-16}}, {@code {alarm: ALARM-CES, within: 4 h}}. */
final class Claims {
    /** A claim and where it stands. */
    record Placed(Spot at, Claim claim) {}

    private static final Map<String, Truth> TRUTHS =
            Map.of("met", Truth.MET, "not met", Truth.NOT_MET, "unknown", Truth.UNKNOWN);
    private static final Set<String> LISTS = Set.of("not met only", "ask", "ask only", "warns", "later");
    /** Keys that complete the one beside them. */
    private static final Set<String> COMPANIONS = Set.of("within", "until", "at", "over", "next", "before", "missing");

    private final Yaml.Table table;
    private final Problems problems;
    private final List<Placed> claims = new ArrayList<>();

    private Claims(Yaml.Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    static List<Placed> of(Yaml.Table table, Problems problems) {
        Claims reading = new Claims(table, problems);
        table.lines().forEach(reading::line);
        return reading.claims;
    }

    /** A claim in a word: met, not met, unknown, or "not met FJ-R1". */
    static Claim.OfVerdict word(Yaml.Text text, Problems problems) {
        Truth truth = TRUTHS.get(text.value());
        if (truth != null) {
            return new Claim.Is(truth);
        }
        if (text.value().startsWith("not met ")) {
            String ids = text.value().substring("not met ".length());
            return new Claim.Clauses(Truth.NOT_MET, List.of(ids.split("[,\\s]+")));
        }
        problems.add(
                text.at(),
                "\"" + text.value() + "\" is no answer. Write met, not met or unknown, or {not met: FJ-R1}.");
        return new Claim.Is(Truth.UNKNOWN);
    }

    private void line(Yaml.Line line) {
        String key = line.key();
        if (TRUTHS.containsKey(key)) {
            add(line, new Claim.Clauses(TRUTHS.get(key), names(line)));
        } else if (LISTS.contains(key)) {
            add(line, listed(line));
        } else if (key.startsWith("advice")) {
            advice(line);
        } else if (key.equals("earliest")) {
            add(line, new Claim.Earliest(Times.DATE.read(line.value(), problems)));
        } else if (key.equals("sessions")) {
            names(line).forEach(said -> add(line, SessionClaim.of(line, said, companion("next"), problems)));
        } else if (!matter(line, key)
                && (!COMPANIONS.contains(key) || table.lines().size() == 1)) {
            unknown(line);
        }
    }

    /** A claim about the answer as a whole, who pays, what was measured, or what is held: whether it is one. */
    private boolean matter(Yaml.Line line, String key) {
        if (WholeClaims.KEYS.contains(key)) {
            names(line).forEach(said -> add(line, WholeClaims.claim(line, said, companion("within"), problems)));
        } else if (CoverageClaims.KEYS.contains(key)) {
            names(line).forEach(said -> add(line, CoverageClaims.claim(line, said, problems)));
        } else if (MeasureClaims.KEYS.contains(key)) {
            names(line).forEach(said -> add(line, MeasureClaims.claim(line, said, problems)));
        } else if (SafeguardClaims.KEYS.contains(key)) {
            Optional<String> when = companion(key.equals("restart") ? "at" : "until");
            names(line).forEach(said -> add(line, SafeguardClaims.claim(line, said, when, problems)));
        } else if (MedicineClaims.KEYS.contains(key)) {
            names(line).forEach(said -> add(line, MedicineClaims.claim(line, said, companion("before"), problems)));
        } else if (DoseClaims.KEYS.contains(key)) {
            names(line).forEach(said -> add(line, DoseClaims.claim(line, said, beside(), problems)));
        } else {
            return false;
        }
        return true;
    }

    private Claim.OfVerdict listed(Yaml.Line line) {
        List<String> ids = names(line);
        return switch (line.key()) {
            case "not met only" -> new Claim.NotMetOnly(ids);
            case "ask" -> new Claim.Asks(ids, false);
            case "ask only" -> new Claim.Asks(ids, true);
            case "warns" -> new Claim.Warns(ids);
            default -> new Claim.Later(ids);
        };
    }

    /** {@code advice: met}, {@code advice: {not met: ID}}, {@code advice not met: ID}. */
    private void advice(Yaml.Line line) {
        String rest = line.key().substring("advice".length()).strip();
        if (TRUTHS.containsKey(rest)) {
            add(line, new Claim.Advice(new Claim.Clauses(TRUTHS.get(rest), names(line))));
        } else if (rest.isEmpty() && line.value() instanceof Yaml.Text text) {
            add(line, new Claim.Advice(word(text, problems)));
        } else if (rest.isEmpty() && line.value() instanceof Yaml.Table inner) {
            of(inner, problems).forEach(told -> {
                if (told.claim() instanceof Claim.OfVerdict claim) {
                    claims.add(new Placed(told.at(), new Claim.Advice(claim)));
                }
            });
        } else {
            unknown(line);
        }
    }

    /** The bare word that stands beside a dose. */
    private Optional<String> beside() {
        return table.lines().stream()
                .map(Yaml.Line::key)
                .filter(DoseClaims.COMPANIONS::contains)
                .findFirst();
    }

    private Optional<String> companion(String key) {
        return table.lines().stream()
                .filter(line -> line.key().equals(key))
                .map(line -> Shapes.WORDS.read(line.value(), problems))
                .findFirst();
    }

    private List<String> names(Yaml.Line line) {
        return Shapes.some().read(line.value(), problems);
    }

    private void add(Yaml.Line line, Claim claim) {
        claims.add(new Placed(line.at(), claim));
    }

    private void unknown(Yaml.Line line) {
        Set<String> known = new TreeSet<>(TRUTHS.keySet());
        known.addAll(LISTS);
        known.addAll(WholeClaims.KEYS);
        known.addAll(MeasureClaims.KEYS);
        known.addAll(SafeguardClaims.KEYS);
        known.addAll(CoverageClaims.KEYS);
        known.addAll(MedicineClaims.KEYS);
        known.addAll(DoseClaims.KEYS);
        known.addAll(Set.of("advice", "earliest", "sessions"));
        problems.add(
                line.at(),
                "\"" + line.key() + "\" is nothing that can be expected." + Nearest.hint(line.key(), known)
                        + " Known are: " + String.join(", ", known) + ".");
    }
}
