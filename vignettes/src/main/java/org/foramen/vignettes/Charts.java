package org.foramen.vignettes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.foramen.chart.Entry;
import org.foramen.chart.EntryId;
import org.foramen.chart.Fact;
import org.foramen.chart.Insurance;
import org.foramen.chart.Origin;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.vignettes.line.Earlier;
import org.foramen.vignettes.line.Lines;
import org.foramen.vignettes.line.Slip;

/** Reads the lines of a chart, one fact each, in their order. */
final class Charts {
    private static final String AUTHOR = "clinic";
    private static final int YEARS_OF_COVER = 2;

    private final String vignette;
    private final LocalDateTime asked;
    private final Problems problems;
    private final Earlier earlier = new Earlier();
    private int count;

    Charts(String vignette, LocalDateTime asked, Problems problems) {
        this.vignette = vignette;
        this.asked = asked;
        this.problems = problems;
    }

    Optional<Vignette.Line> read(Shapes.Placed placed) {
        return switch (Lines.read(placed.text(), asked.toLocalDate(), earlier)) {
            case Lines.Understood line -> Optional.of(line(placed, line));
            case Lines.Misunderstood wrong -> {
                Slip slip = wrong.slip();
                problems.add(placed.at(slip.at()), sentence(slip.what()) + ". " + slip.todo());
                yield Optional.empty();
            }
        };
    }

    private Vignette.Line line(Shapes.Placed placed, Lines.Understood line) {
        LocalDateTime learned = line.learned().orElse(line.fact().on().atTime(Lines.MORNING));
        if (learned.isAfter(asked)) {
            problems.add(
                    placed.at(),
                    "This is known from " + learned.toLocalDate() + " on, and the question is asked on "
                            + asked.toLocalDate() + ". Move the day, or today.");
        }
        if (learned.toLocalDate().isBefore(line.fact().on())) {
            problems.add(placed.at(), "This is learned before it is true. Look at both days.");
        }
        EntryId id = EntryId.of(vignette + "|" + count++ + "|" + placed.text());
        earlier.add(line.verb(), line.fact().on(), id);
        return entry(placed.at(), id, learned, line.author().orElse(AUTHOR), line.fact());
    }

    /** That a payer covers the person, known for two years. */
    Vignette.Line payer(Spot at, String payer) {
        LocalDate on = asked.toLocalDate().minusYears(YEARS_OF_COVER);
        Insurance insurance = new Insurance(on, payer, "", Optional.empty(), Optional.empty());
        return entry(at, EntryId.of(vignette + "|payer|" + payer), on.atTime(Lines.MORNING), AUTHOR, insurance);
    }

    private static Vignette.Line entry(Spot at, EntryId id, LocalDateTime learned, String author, Fact fact) {
        return new Vignette.Line(
                at, new Entry(id, learned.atZone(Vignette.ZONE).toInstant(), author, Origin.VIGNETTE, fact));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
