package org.foramen.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foramen.care.Differential.Suspect;
import org.foramen.care.Differential.Weighed;
import org.foramen.chart.Fact;
import org.foramen.chart.Finding;
import org.foramen.chart.Imaging;
import org.foramen.chart.Intervention;
import org.foramen.chart.Kind;
import org.foramen.chart.Pain;
import org.foramen.chart.Place;
import org.foramen.chart.Site;
import org.foramen.criteria.Ledger;
import org.foramen.criteria.Verdict;
import org.foramen.library.Generator;
import org.foramen.library.Procedure;

/**
 * Where a procedure would aim if nobody has said it: at the levels of blocks that were done for the same structure, else
 * where the facts lie that speak for the generator, else where it hurts if the generator is felt in one place only (the
 * knee), else at the part of the body.
 */
final class Targets {
    private Targets() {}

    static List<Site> of(Question question, Procedure procedure, List<Suspect> suspects) {
        Set<Site> sites = new LinkedHashSet<>(blocked(question.view(), procedure));
        for (Suspect suspect : suspects) {
            if (sites.isEmpty()
                    && procedure.generators().contains(suspect.generator().id())) {
                suspect.speaksFor().stream()
                        .map(Weighed::verdict)
                        .forEach(verdict -> gather(question.view(), verdict, procedure, sites));
            }
        }
        if (sites.isEmpty()) {
            suspects.stream()
                    .map(Suspect::generator)
                    .filter(generator -> procedure.generators().contains(generator.id()))
                    .forEach(generator -> sites.addAll(hurting(question.view(), generator, procedure)));
        }
        return sites.isEmpty() ? List.of(Differential.area(procedure.regions().getFirst())) : List.copyOf(sites);
    }

    private static Set<Site> blocked(Ledger view, Procedure procedure) {
        Set<Site> sites = new LinkedHashSet<>();
        for (int f = view.first(Kind.INTERVENTION); f < view.end(Kind.INTERVENTION); f++) {
            Intervention done = (Intervention) view.entry(f).fact();
            if (done.act() == Intervention.Act.BLOCK && procedure.target() == Place.Kind.SEGMENT) {
                done.sites().stream().filter(site -> fits(site, procedure)).forEach(sites::add);
            }
        }
        return sites;
    }

    /** Where pain is recorded among the places at which such a pain is felt. */
    private static List<Site> hurting(Ledger view, Generator generator, Procedure procedure) {
        List<Site> sites = new ArrayList<>();
        for (int f = view.first(Kind.PAIN); f < view.end(Kind.PAIN); f++) {
            Pain pain = (Pain) view.entry(f).fact();
            if (generator.areas().contains(pain.where().place())
                    && procedure.regions().contains(pain.where().region())) {
                sites.add(pain.where());
            }
        }
        return sites;
    }

    private static void gather(Ledger view, Verdict verdict, Procedure procedure, Set<Site> sites) {
        for (int fact : verdict.because().facts()) {
            site(view.entry(fact).fact()).stream()
                    .filter(site -> fits(site, procedure))
                    .forEach(sites::add);
        }
        verdict.parts().forEach(part -> gather(view, part, procedure, sites));
    }

    private static List<Site> site(Fact fact) {
        return switch (fact) {
            case Imaging imaging -> imaging.site().stream().toList();
            case Finding finding -> finding.site().stream().toList();
            default -> List.of();
        };
    }

    private static boolean spot(Place.Kind kind) {
        return kind == Place.Kind.SEGMENT || kind == Place.Kind.JOINT || kind == Place.Kind.VERTEBRA;
    }

    private static boolean fits(Site site, Procedure procedure) {
        boolean root = site.place().kind() == Place.Kind.ROOT && procedure.target() == Place.Kind.ROOT;
        return (root || spot(site.place().kind())) && procedure.regions().contains(site.region());
    }
}
