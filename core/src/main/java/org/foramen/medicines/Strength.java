package org.foramen.medicines;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of an ingredient one unit of a product holds, as its name tells: "Oxycodone Hydrochloride 10 MG Oral Tablet".
 *
 * @param milligrams how many milligrams
 * @param per of what one unit is: blank (a tablet), "hr", "ml", "actuat"
 */
record Strength(BigDecimal milligrams, String per) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d+(?:\\.\\d+)?) ?(mg|mcg|ug|g)(?: ?/ ?(hr|h|ml|actuat))?\\b");
    /** Milligrams in one of each unit that a dose or a product is told in. */
    static final Map<String, BigDecimal> MILLIGRAMS = Map.of(
            "mg",
            BigDecimal.ONE,
            "mcg",
            new BigDecimal("0.001"),
            "ug",
            new BigDecimal("0.001"),
            "g",
            new BigDecimal("1000"));

    /** The strength of an ingredient in a product of one or several; empty unless its part tells exactly one. */
    static Optional<Strength> in(String product, String ingredient) {
        List<String> parts = Arrays.stream(product.toLowerCase(Locale.ROOT).split(" / |\\[|\\]"))
                .filter(part -> part.matches(".*\\b" + Pattern.quote(ingredient) + "\\b.*"))
                .filter(part -> WRITTEN.matcher(part).find())
                .toList();
        if (parts.size() != 1) {
            return Optional.empty();
        }
        List<MatchResult> found = WRITTEN.matcher(parts.getFirst()).results().toList();
        return found.size() == 1 ? Optional.of(of(found.getFirst())) : Optional.empty();
    }

    private static Strength of(MatchResult written) {
        BigDecimal milligrams = new BigDecimal(written.group(1)).multiply(MILLIGRAMS.get(written.group(2)));
        String per = written.group(3) == null ? "" : written.group(3);
        return new Strength(milligrams, per.equals("h") ? "hr" : per);
    }
}
