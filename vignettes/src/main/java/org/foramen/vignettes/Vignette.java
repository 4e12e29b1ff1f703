package org.foramen.vignettes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Patient;
import org.foramen.criteria.Request;
import org.foramen.knowledge.yaml.Spot;

/**
 * A person in a plain file, and what must be said of them.
 *
 * @param name folder and lesson: "lumbar-medial-branch-rfa/the-second-block-fell-to-71-percent"
 * @param story who this is, in a few sentences
 * @param asked when the question is asked
 * @param patient whose chart it is
 * @param lines what is known, each with its place in the file
 * @param request what is asked for, if anything is
 * @param expectations what must be said
 */
public record Vignette(
        String name,
        String story,
        LocalDateTime asked,
        Patient patient,
        List<Line> lines,
        Optional<Request> request,
        List<Expectation> expectations) {
    /** The zone of the clinic in which all vignettes happen. */
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    public Vignette {
        lines = List.copyOf(lines);
        expectations = List.copyOf(expectations);
    }

    /** A line of the chart: where it stands, and the entry it became. */
    public record Line(Spot at, Entry entry) {}

    public Chart chart() {
        return new Chart(patient, lines.stream().map(Line::entry).toList());
    }

    public LocalDate today() {
        return asked.toLocalDate();
    }

    public Instant instant() {
        return asked.atZone(ZONE).toInstant();
    }

    /** The policies whose answers it names, whatever payer the person has. */
    public List<String> policies() {
        return expectations.stream()
                .map(Expectation::of)
                .filter(Expectation.Policy.class::isInstance)
                .map(of -> ((Expectation.Policy) of).id())
                .distinct()
                .toList();
    }

    /** The lesson without its folder. */
    public String lesson() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
