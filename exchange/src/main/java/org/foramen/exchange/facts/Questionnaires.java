package org.foramen.exchange.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foramen.chart.Kind;
import org.foramen.chart.Measure;
import org.foramen.chart.Score;
import org.foramen.exchange.Fault;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/**
 * QuestionnaireResponse: the scores that stand among its answers. An item says a score when its link is the LOINC code
 * of one, or when it is the item "score" of a questionnaire of our own ("urn:foramen:questionnaire:odi").
 */
final class Questionnaires {
    private static final String OWN = "urn:foramen:questionnaire:";
    private static final Set<String> PERCENT = Set.of("odi", "ndi");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Questionnaires() {}

    static void read(Sheet sheet) {
        Node node = sheet.node();
        boolean done = Set.of("completed", "amended").contains(node.text("status"));
        Optional<LocalDate> on = When.of(node.text("authored")).map(When::last);
        if (done && on.isPresent()) {
            items(sheet, node, on.get());
        }
    }

    private static void items(Sheet sheet, Node parent, LocalDate on) {
        for (Node item : parent.each("item")) {
            item(sheet, item, on);
            items(sheet, item, on);
            item.each("answer").forEach(answer -> items(sheet, answer, on));
        }
    }

    private static void item(Sheet sheet, Node item, LocalDate on) {
        String canonical = sheet.node().text("questionnaire");
        String link = item.text("linkId");
        Node answer = item.at("answer").choice("value");
        Optional<BigDecimal> number = number(answer);
        if (canonical.startsWith(OWN) && link.equals("score") && number.isPresent()) {
            String scale = canonical.substring(OWN.length()).split("\\|", 2)[0];
            own(sheet, scale, number.get(), answer, on);
            return;
        }
        String loinc = link.substring(link.lastIndexOf('/') + 1);
        Optional<Gauge.Scale> scale =
                Gauge.of(loinc).flatMap(g -> g instanceof Gauge.Scale s ? Optional.of(s) : Optional.empty());
        if (scale.isPresent() && number.isPresent()) {
            if (scale.get().holds(number.get())) {
                sheet.say(new Score(on, new Measure(scale.get().id(), number.get(), Optional.empty())));
            } else {
                sheet.unread(on, Kind.SCORE, answer, offScale(scale.get().id(), number.get()));
            }
        }
    }

    private static void own(Sheet sheet, String scale, BigDecimal value, Node answer, LocalDate on) {
        if (PERCENT.contains(scale) && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            sheet.unread(on, Kind.SCORE, answer, offScale(scale, value));
        } else {
            sheet.say(new Score(on, new Measure(scale, value, Optional.empty())));
        }
    }

    private static Fault offScale(String scale, BigDecimal value) {
        return InFacts.offScale(scale, value.toPlainString(), "0", PERCENT.contains(scale) ? "100" : "10");
    }

    private static Optional<BigDecimal> number(Node answer) {
        return switch (answer.type()) {
            case "integer", "decimal" -> Optional.of(new BigDecimal(answer.text()));
            case "Quantity" -> answer.number("value");
            default -> Optional.empty();
        };
    }
}
