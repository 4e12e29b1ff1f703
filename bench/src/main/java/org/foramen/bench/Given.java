package org.foramen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.foramen.chart.Chart;
import org.foramen.chart.Entry;
import org.foramen.criteria.Criterion;
import org.foramen.criteria.Request;
import org.foramen.exchange.Reading;
import org.foramen.exchange.SyntheticPeople;
import org.foramen.knowledge.KnowledgeBase;
import org.foramen.library.Library;
import org.foramen.library.Policy;
import org.foramen.vignettes.Cast;
import org.foramen.vignettes.Vignette;

/** What is measured: the knowledge that ships, a person with a whole chart, and the largest synthetic record. */
final class Given {
    /** A policy of so many clauses is what the figure is for. */
    private static final int CLAUSES = 10;

    private static final int FACTS = 300;

    private Given() {}

    static Library library() {
        return switch (KnowledgeBase.load()) {
            case KnowledgeBase.Loaded loaded -> loaded.library();
            case KnowledgeBase.Refused refused ->
                throw new IllegalStateException(refused.problems().toString());
        };
    }

    /** Somebody with two good blocks and everything that the policy asks. */
    static Vignette person() {
        try {
            return Cast.shipped().stream()
                    .map(Cast.Member::vignette)
                    .filter(v -> v.name().endsWith("two-good-blocks-and-a-whole-chart"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same person with so many facts as a chart has after some years, those of others of the cast beside her own. */
    static Chart full() {
        Chart chart = person().chart();
        try {
            for (Cast.Member member : Cast.people()) {
                for (Entry entry : member.vignette().chart().entries()) {
                    boolean there = chart.entries().stream().anyMatch(e -> e.id().equals(entry.id()));
                    chart = there || chart.entries().size() >= FACTS ? chart : chart.and(entry);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return chart;
    }

    static Request request() {
        return person().request().orElseThrow();
    }

    /** The first ten clauses of the facet policy for an ablation, the block rule among them. */
    static Criterion tenClauses(Library library) {
        List<Criterion> all = ((Criterion.All) policy(library).criterion("lumbar-medial-branch-rfa")).parts();
        List<Criterion> ten = new ArrayList<>(all.subList(0, CLAUSES - 1));
        all.stream().filter(Given::blocks).findFirst().ifPresent(ten::add);
        return new Criterion.All(ten);
    }

    static Criterion wholePolicy(Library library) {
        return policy(library).criterion("lumbar-medial-branch-rfa");
    }

    private static Policy policy(Library library) {
        return library.policy("medicare-facet-l38773", LocalDate.of(2026, 12, 1))
                .orElseThrow();
    }

    private static boolean blocks(Criterion criterion) {
        return criterion instanceof Criterion.Stated stated
                && stated.clause().id().equals("FJ-R1");
    }

    /** The chart of the shipped synthetic person with the most facts. */
    static Chart largest(Library library) {
        ZonedDateTime now = LocalDate.of(2026, 11, 22).atTime(8, 0).atZone(ZoneId.of("America/New_York"));
        Chart largest = person().chart();
        for (String file : SyntheticPeople.files()) {
            if (SyntheticPeople.read(file, library.lexicon(), now) instanceof Reading.Read read
                    && read.intake().chart().entries().size()
                            > largest.entries().size()) {
                largest = read.intake().chart();
            }
        }
        return largest;
    }
}
