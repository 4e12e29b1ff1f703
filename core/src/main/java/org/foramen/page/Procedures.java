package org.foramen.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foramen.chart.Followup;
import org.foramen.chart.Intervention;
import org.foramen.chart.Relief;
import org.foramen.chart.Response;
import org.foramen.chart.Site;

/** What was done, and what it did, in words. */
final class Procedures {
    private Procedures() {}

    static String words(Intervention f) {
        String what = Facts.readable(f.what());
        String act = Facts.lower(f.act());
        String name = what.contains(act) ? what : what + " " + act;
        return capital(name) + where(f.sites()) + response(f.response()) + drugs(f);
    }

    static String followup(Followup f) {
        return "After " + f.procedure().replace('-', ' ') + " of " + f.after() + ": "
                + f.pain().map(Procedures::relief).orElse("pain not measured")
                + f.function().map(g -> ", function " + relief(g)).orElse("")
                + f.consistent()
                        .map(c -> c ? ", movements consistently better" : ", movements not consistently better")
                        .orElse("");
    }

    /** Percentages are cut, never rounded up: 79.17% does not read as 80%. */
    static String relief(Relief relief) {
        String percent = relief.percent().map(Procedures::cut).orElse("");
        return switch (relief) {
            case Relief.Measured m ->
                m.before() + " to " + m.after().value().toPlainString()
                        + (m.after().scale().equals(m.before().scale())
                                ? ""
                                : " on " + m.after().scale())
                        + (percent.isEmpty() ? " (no percentage)" : " (" + percent + ")");
            case Relief.Stated s -> percent + " relief as stated";
        };
    }

    private static String cut(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.DOWN).stripTrailingZeros().toPlainString() + "%";
    }

    private static String response(Response r) {
        return r.pain().map(p -> ", " + relief(p)).orElse("")
                + r.function().map(p -> ", function " + relief(p)).orElse("")
                + r.lasted().map(d -> ", lasted " + duration(d)).orElse("")
                + r.until()
                        .map(d -> (r.lasting() ? ", still there on " : ", until ") + d)
                        .orElse("")
                + said(r.agentConsistent(), ", duration fits the agent", ", duration does not fit the agent")
                + said(r.consistent(), ", movements consistently better", ", movements not consistently better");
    }

    private static String said(Optional<Boolean> flag, String yes, String no) {
        return flag.map(f -> f ? yes : no).orElse("");
    }

    private static String duration(Duration d) {
        return d.toHours() < 48 || d.toHours() % 24 != 0 ? trimmed(d) : d.toDays() + " days";
    }

    private static String trimmed(Duration d) {
        return d.toMinutes() % 60 == 0 ? d.toHours() + " h" : d.toMinutes() + " min";
    }

    private static String where(List<Site> sites) {
        return sites.isEmpty()
                ? ""
                : " at " + sites.stream().map(Site::toString).collect(Collectors.joining(", "));
    }

    private static String drugs(Intervention f) {
        return f.injectate().stream()
                .map(i -> ", " + Facts.readable(i.drug()) + (i.strength().isBlank() ? "" : " " + i.strength())
                        + i.amount().map(a -> " " + a).orElse(""))
                .collect(Collectors.joining());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
