package org.foramen.clinic.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Origin;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Frame;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Words;

/**
 * What a patient, or whoever answers for them, has told: the state of the questionnaires, the drawing, and every fact.
 *
 * @param frame what stands around it
 * @param patient whose story it is
 * @param states how far each questionnaire is
 * @param marking where it hurts, as it was marked last
 * @param rows what was told, the latest day first
 */
public record ToldPage(Frame frame, String patient, List<String> states, Optional<Marking> marking, List<Row> rows)
        implements Page {
    public ToldPage {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /** A fact that was told. */
    public record Row(String day, String kind, String says, String by) {}

    @Override
    public String template() {
        return "intake/told";
    }

    static ToldPage of(Frame frame, Chart chart, List<String> states) {
        Words words = frame.words();
        List<Row> rows = chart.standing().stream()
                .filter(entry ->
                        entry.origin() == Origin.PATIENT && entry.fact().kind() != Kind.MAP)
                .sorted(Comparator.comparing((Entry e) -> e.fact().on())
                        .reversed()
                        .thenComparing(e -> e.fact().kind()))
                .map(entry -> row(words, entry))
                .toList();
        return new ToldPage(frame, chart.patient().id(), states, Marking.last(words, chart), rows);
    }

    private static Row row(Words words, Entry entry) {
        return new Row(
                words.shortDay(entry.fact().on()),
                words.say("kind." + entry.fact().kind().word()),
                new FactWords(words).of(entry.fact()),
                entry.author());
    }
}
