package org.foramen.clinic.brief;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.care.Consult;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.clinic.body.Marking;
import org.foramen.clinic.frame.FactWords;
import org.foramen.clinic.frame.Words;
import org.foramen.criteria.Request;
import org.foramen.library.Library;
import org.foramen.page.ConsultPages;

/** Makes the consult on one page out of a chart. */
public final class Briefs {
    private static final int PAINS = 2;

    private final Words words;
    private final Library library;
    private final Instant at;

    public Briefs(Words words, Library library, Instant at) {
        this.words = words;
        this.library = library;
        this.at = at;
    }

    /** The page of one chart, asked about a request or about nothing. */
    public BriefPage of(Chart chart, Optional<Request> request, String question, String size) {
        Consult consult = Consult.of(library, chart, at, words.zone(), request);
        return new BriefPage(
                words,
                ConsultPages.of(library, consult),
                chart.patient().born().map(words::day).orElse(words.say("brief.born-unknown")),
                pains(chart),
                Marking.last(words, chart).or(() -> drawn(chart)),
                latest(chart, Kind.DECISION).findFirst(),
                question,
                size);
    }

    private Optional<Marking> drawn(Chart chart) {
        List<Pain> pains = latest(chart, Kind.PAIN)
                .map(entry -> (Pain) entry.fact())
                .limit(PAINS)
                .toList();
        return Drawn.of(words, pains);
    }

    private List<String> pains(Chart chart) {
        FactWords facts = new FactWords(words);
        return latest(chart, Kind.PAIN)
                .map(entry -> facts.of(entry.fact()))
                .distinct()
                .limit(PAINS)
                .toList();
    }

    private static Stream<Entry> latest(Chart chart, Kind kind) {
        return chart.standing().stream()
                .filter(entry -> entry.fact().kind() == kind)
                .sorted(Comparator.comparing((Entry entry) -> entry.fact().on()).reversed());
    }
}
