package org.foramen.exchange.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foramen.chart.Answers;
import org.foramen.chart.Kind;
import org.foramen.chart.Measure;
import org.foramen.chart.Score;
import org.foramen.exchange.Fault;
import org.foramen.exchange.faults.InFacts;
import org.foramen.exchange.r4.Node;

/**
 * QuestionnaireResponse: the scores that stand among its answers, and the answers themselves. An item says a score when
 * its link is the LOINC code of one, or when it is the item "score" of a questionnaire of our own
 * ("urn:foramen:questionnaire:odi"). Single items are kept where their LOINC codes are known.
 */
final class Questionnaires {
    private static final String OWN = "urn:foramen:questionnaire:";
    private static final Set<String> PERCENT = Set.of("odi", "ndi");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sheet sheet;
    private final LocalDate on;
    private final List<Measure> totals = new ArrayList<>();

    private Questionnaires(Sheet sheet, LocalDate on) {
        this.sheet = sheet;
        this.on = on;
    }

    static void read(Sheet sheet) {
        Node node = sheet.node();
        boolean done = Set.of("completed", "amended").contains(node.text("status"));
        Optional<LocalDate> on = When.of(node.text("authored")).map(When::last);
        if (done && on.isPresent()) {
            Questionnaires reading = new Questionnaires(sheet, on.get());
            reading.items(node);
            reading.say();
        }
    }

    /** A total and the answers that made it are one score, so that they can be held against each other. */
    private void say() {
        Map<String, Answers> answers = AnsweredItems.of(
                        sheet.node(), sheet.known().lexicon().scorings())
                .stream()
                .collect(Collectors.toMap(Answers::instrument, Function.identity()));
        for (Measure total : totals) {
            sheet.say(new Score(on, Optional.of(total), Optional.ofNullable(answers.get(total.scale()))));
        }
        answers.values().stream()
                .filter(given ->
                        totals.stream().noneMatch(total -> total.scale().equals(given.instrument())))
                .sorted((one, other) -> one.instrument().compareTo(other.instrument()))
                .forEach(given -> sheet.say(Score.of(on, given)));
    }

    private void items(Node parent) {
        for (Node item : parent.each("item")) {
            item(item);
            items(item);
            item.each("answer").forEach(this::items);
        }
    }

    private void item(Node item) {
        String canonical = sheet.node().text("questionnaire");
        String link = item.text("linkId");
        Node answer = item.at("answer").choice("value");
        Optional<BigDecimal> number = number(answer);
        if (canonical.startsWith(OWN) && link.equals("score") && number.isPresent()) {
            String scale = canonical.substring(OWN.length()).split("\\|", 2)[0];
            own(scale, number.get(), answer);
            return;
        }
        String loinc = link.substring(link.lastIndexOf('/') + 1);
        Optional<Gauge.Scale> scale =
                Gauge.of(loinc).flatMap(g -> g instanceof Gauge.Scale s ? Optional.of(s) : Optional.empty());
        if (scale.isPresent() && number.isPresent()) {
            if (scale.get().holds(number.get())) {
                totals.add(new Measure(scale.get().id(), number.get(), Optional.empty()));
            } else {
                sheet.unread(on, Kind.SCORE, answer, offScale(scale.get().id(), number.get()));
            }
        }
    }

    private void own(String scale, BigDecimal value, Node answer) {
        if (PERCENT.contains(scale) && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            sheet.unread(on, Kind.SCORE, answer, offScale(scale, value));
        } else {
            totals.add(new Measure(scale, value, Optional.empty()));
        }
    }

    private static Fault offScale(String scale, BigDecimal value) {
        return InFacts.offScale(scale, value.toPlainString(), "0", PERCENT.contains(scale) ? "100" : "10");
    }

    static Optional<BigDecimal> number(Node answer) {
        return switch (answer.type()) {
            case "integer", "decimal" -> Optional.of(new BigDecimal(answer.text()));
            case "Quantity" -> answer.number("value");
            default -> Optional.empty();
        };
    }
}
