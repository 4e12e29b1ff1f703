package org.foramen.clinic.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.chart.Decision;
import org.foramen.chart.Entry;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.frame.Page;
import org.foramen.clinic.frame.Words;
import org.foramen.criteria.Truth;
import org.foramen.page.ConsultPage;
import org.foramen.page.Line;

/**
 * The consult on one page: so many lines of each part as fit, and how many more the consult itself has.
 *
 * @param words the reader's language
 * @param consult the answer
 * @param born the day of birth, in words
 * @param pains where it hurts, as it was recorded
 * @param marked the body map as it was marked last
 * @param decision what was decided last, with its entry
 * @param question the question, as it stands in an address; blank where nothing is asked
 * @param size the size of the paper: a4 or letter
 */
public record BriefPage(
        Words words,
        ConsultPage consult,
        String born,
        List<String> pains,
        Optional<Marking> marked,
        Optional<Entry> decision,
        String question,
        String size)
        implements Page {
    /** How many lines of each part there are at most. */
    static final int SOURCES = 3;

    static final int ASKS = 5;
    static final int STANCES = 4;

    public BriefPage {
        pains = List.copyOf(pains);
    }

    @Override
    public String template() {
        return "brief/brief";
    }

    public List<ConsultPage.Source> sources() {
        return consult.from().stream().limit(SOURCES).toList();
    }

    public List<ConsultPage.Missing> asks() {
        // Several alarms take room, and nothing goes before them.
        return consult.missing().stream()
                .limit(Math.max(1, ASKS - 2L * Math.max(0, consult.urgent().size() - 1)))
                .toList();
    }

    /** What was asked for, else the first option. */
    public Optional<ConsultPage.Choice> focus() {
        return consult.choices().stream()
                .filter(ConsultPage.Choice::asked)
                .findFirst()
                .or(() -> consult.choices().stream().findFirst());
    }

    /** Authorities that speak of this person, those against and those for alternating so that neither side is lost. */
    public List<ConsultPage.Stance> stances() {
        Map<String, Integer> seen = new HashMap<>();
        return focus().stream()
                .flatMap(choice -> choice.positions().stream())
                .filter(stance -> stance.group().equals("speaks") && !stance.superseded())
                .map(stance -> new Turn(seen.merge(stance.direction(), 1, Integer::sum), stance))
                .sorted(Comparator.comparingInt(Turn::number).thenComparingInt(Turn::side))
                .map(Turn::stance)
                .toList();
    }

    /** The first, second and so on of those that point the same way. */
    private record Turn(int number, ConsultPage.Stance stance) {
        private int side() {
            int place = List.of("against", "for", "conditional").indexOf(stance.direction());
            return place < 0 ? Integer.MAX_VALUE : place;
        }
    }

    /** What stops it, or must be known before it is safe. */
    public List<Line> unsafe() {
        return focus().stream()
                .flatMap(choice -> choice.safe().parts().stream())
                .filter(line -> line.truth() != Truth.MET)
                .sorted(Comparator.comparing(Line::truth))
                .toList();
    }

    /** The first day on which what is said of safety must be looked at again; empty where time alone changes nothing. */
    public Optional<String> safeUntil() {
        return focus().stream()
                .flatMap(choice -> choice.safe().parts().stream())
                .map(Line::stands)
                .filter(day -> !day.isBlank())
                .min(Comparator.naturalOrder());
    }

    /** The decision, where there is one. */
    public Optional<Decision> decided() {
        return decision.map(entry -> (Decision) entry.fact());
    }

    private String address(String page) {
        return "/patients/" + consult.person().id() + "/" + page + (question.isEmpty() ? "" : "?" + question);
    }

    public String back() {
        return address("consult");
    }

    public String paper() {
        return address("brief.pdf");
    }
}
