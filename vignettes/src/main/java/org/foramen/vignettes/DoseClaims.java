package org.foramen.vignettes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foramen.criteria.Truth;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Yaml;

/** Reads claims about doses: {@code dose: lidocaine max 300 mg, over}, {@code limit: LA-LIDO-US max 270 mg}, {@code sum: ST-YEAR-200 120 mg}. */
final class DoseClaims {
    static final Set<String> KEYS = Set.of("dose", "limit", "sum");
    /** The words that may stand beside a dose and say that it is over, or cannot be told. */
    static final Set<String> COMPANIONS = Set.of("over", "missing");

    private static final Pattern LIMIT =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]*) max (?:(\\d+(?:\\.\\d+)?) mg|unknown)(?: (over|missing))?");
    private static final Pattern SUM = Pattern.compile("([A-Za-z][A-Za-z0-9-]*) (\\d+(?:\\.\\d+)?) mg");

    private DoseClaims() {}

    static Claim claim(Yaml.Line line, String said, Optional<String> beside, Problems problems) {
        if (line.key().equals("sum")) {
            Matcher sum = SUM.matcher(said);
            return sum.matches()
                    ? new Claim.Summed(sum.group(1), new BigDecimal(sum.group(2)))
                    : wrong(line, said, "ST-YEAR-200 120 mg", problems);
        }
        Matcher limit = LIMIT.matcher(said);
        if (!limit.matches()) {
            return wrong(line, said, "lidocaine max 300 mg, or lidocaine max unknown", problems);
        }
        Optional<BigDecimal> most = Optional.ofNullable(limit.group(2)).map(BigDecimal::new);
        String word = limit.group(3) == null ? beside.orElse("") : limit.group(3);
        Truth within = word.equals("over")
                ? Truth.NOT_MET
                : most.isEmpty() || word.equals("missing") ? Truth.UNKNOWN : Truth.MET;
        return new Claim.Dosed(limit.group(1), most, within);
    }

    private static Claim wrong(Yaml.Line line, String said, String example, Problems problems) {
        problems.add(line.at(), "\"" + said + "\" cannot be read. Write it as " + line.key() + ": " + example + ".");
        return new Claim.Unreadable(line.key(), said);
    }
}
