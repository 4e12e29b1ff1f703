package org.foramen.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foramen.knowledge.OverlayFile.Amendment;
import org.foramen.knowledge.OverlayFile.Overlay;
import org.foramen.knowledge.overlay.Loosened;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Spot;
import org.foramen.knowledge.yaml.Yaml;
import org.foramen.library.Library;

/**
 * What overlays make of the knowledge, and whether they only tighten it. The files are read twice, without the overlays and
 * with them, and the two libraries are held against each other: whatever an overlay writes, it is judged by what comes of it.
 */
final class Overlays {
    private final List<Overlay> all;

    private Overlays(List<Overlay> all) {
        this.all = all;
    }

    static Overlays of(List<Tree> trees, Problems problems) {
        return new Overlays(OverlayFile.read(trees, problems));
    }

    boolean none() {
        return all.isEmpty();
    }

    /** The rules that are stricter, each with the overlay that makes it so. */
    List<String> rules() {
        return all.stream()
                .flatMap(overlay -> overlay.tighter().stream())
                .map(amendment -> amendment.to() + " (" + amendment.overlay() + ")")
                .toList();
    }

    /** The trees with everything that the overlays say. */
    List<Tree> on(List<Tree> trees, Problems problems) {
        List<Tree> amended = trees;
        for (Overlay overlay : all) {
            for (Amendment tighter : overlay.tighter()) {
                amended = Amended.tighter(amended, tighter, problems);
            }
            for (Amendment added : overlay.added()) {
                amended = Amended.added(amended, added, problems);
            }
        }
        List<Tree> more = new ArrayList<>(amended);
        all.forEach(overlay -> overlay.alarms().ifPresent(alarms -> more.add(alarms(overlay, alarms))));
        return List.copyOf(more);
    }

    private static Tree alarms(Overlay overlay, Yaml alarms) {
        Yaml.Line line = new Yaml.Line(alarms.at(), "alarms", alarms);
        return new Tree(overlay.file(), Room.ALARMS, new Yaml.Table(alarms.at(), List.of(line)));
    }

    /**
     * Tells every rule of safety that would be looser, with the place where the overlay says so.
     *
     * @param before where each rule stands as it ships
     * @param after where each rule stands with the overlays
     */
    void check(Library ships, Library here, List<Listed> before, List<Listed> after, Problems problems) {
        Map<String, Spot> said = new HashMap<>();
        after.forEach(listed -> said.put(listed.id(), listed.at()));
        all.forEach(overlay -> overlay.tighter().forEach(tighter -> said.put(tighter.to(), tighter.at())));
        Map<String, String> places = new HashMap<>();
        before.forEach(listed -> places.put(
                listed.id(), " (" + listed.at().file() + ":" + listed.at().line() + ")"));
        for (Loosened.Rule rule : Loosened.between(ships, here)) {
            problems.add(
                    said.getOrDefault(rule.id(), all.getFirst().file().start()),
                    "An overlay may tighten a rule of safety and never loosen it. " + rule.id()
                            + places.getOrDefault(rule.id(), "") + ": " + rule.why()
                            + ". Make it stricter, or add a rule of your own beside it.");
        }
    }
}
