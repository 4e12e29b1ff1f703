package org.foramen.knowledge;

import java.util.Set;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;

/** Where payers' rules apply: a US state by its two letters, a country as ISO 3166 writes it, or a part of one. */
public final class Places {
    private static final Set<String> POSTAL = Set.of(
            ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
                            + " OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP")
                    .split(" "));
    /** Countries that payers' rules are written for. DE is Delaware for a payer of the United States, else Germany. */
    private static final Set<String> COUNTRIES = Set.of("AU", "CA", "DE", "GB");

    private static final Set<String> PARTS = Set.of("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS");

    /** A US state or territory by its two letters. */
    static final Shape<String> STATE = Texts.TEXT.checked((state, at, problems) -> {
        if (!POSTAL.contains(state)) {
            problems.add(at, "\"" + state + "\" is not a US state in two letters.");
        }
    });

    /** A US state, a country, or a part of one. */
    public static final Shape<String> PLACE = Texts.TEXT.checked((place, at, problems) -> {
        if (!known(place)) {
            problems.add(
                    at,
                    "\"" + place
                            + "\" is no place that payers' rules are written for: a US state in two letters, such as"
                            + " OH, or one of AU, CA, DE, GB, GB-ENG, GB-NIR, GB-SCT, GB-WLS.");
        }
    });

    private Places() {}

    private static boolean known(String place) {
        int part = place.indexOf('-');
        boolean within = part > 0 && (place.startsWith("AU-") || place.startsWith("DE-") || place.startsWith("CA-"));
        return POSTAL.contains(place)
                || COUNTRIES.contains(place)
                || PARTS.contains(place)
                || within && place.substring(part + 1).matches("[A-Z]{2,3}");
    }
}
