package org.foramen.vignettes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.foramen.knowledge.Mutant;
import org.foramen.knowledge.Mutants;
import org.foramen.library.Library;
import org.foramen.vignettes.Trial.Fate;

/**
 * Do the vignettes notice when the knowledge is wrong? One small thing in one rule is changed at a time, and those
 * vignettes that touch the rule are run until one disagrees, each against the part of the knowledge that it names.
 */
public final class Trials {
    private final Mutants mutants;
    private final Map<String, List<Vignette>> touching = new HashMap<>();

    private final Map<Vignette, Excerpt> excerpts = new IdentityHashMap<>();

    private Trials(Mutants mutants) {
        this.mutants = mutants;
    }

    /** The vignettes that ship, against mutants of the knowledge that ships. */
    public static Trials shipped(Library library) throws IOException {
        Trials trials = new Trials(Mutants.shipped(library));
        Touch touch = new Touch(library);
        for (Vignette vignette : Vignettes.good()) {
            trials.excerpts.put(vignette, Excerpt.of(library, vignette));
            touch.of(vignette)
                    .forEach(rule -> trials.touching
                            .computeIfAbsent(rule, none -> new ArrayList<>())
                            .add(vignette));
        }
        trials.touching.forEach(Trials::nameFirst);
        return trials;
    }

    /** Those that name the rule are the likeliest to notice. */
    private static void nameFirst(String rule, List<Vignette> vignettes) {
        vignettes.sort(Comparator.comparing(
                vignette -> !vignette.expectations().toString().contains(rule)));
    }

    /** So many mutants that the reader takes for sound, drawn by a seed; those that it refused on the way are told too. */
    public List<Trial> run(int sample, long seed) {
        List<Mutant> drawn = new ArrayList<>(mutants.all());
        Collections.shuffle(drawn, new Random(seed));
        List<Trial> trials = new ArrayList<>();
        int taken = 0;
        for (Mutant mutant : drawn) {
            if (taken == sample) {
                break;
            }
            Trial trial = run(mutant);
            trials.add(trial);
            taken += trial.fate() == Fate.REFUSED ? 0 : 1;
        }
        return List.copyOf(trials);
    }

    private Trial run(Mutant mutant) {
        return run(
                mutant,
                mutants.library(mutant),
                (vignette, wrong) -> excerpt(vignette).from(wrong));
    }

    /** The same with everything read again and asked of the whole knowledge: slow, and what the quick way must agree with. */
    Trial runWhole(Mutant mutant) {
        return run(mutant, mutants.readWhole(mutant), (vignette, wrong) -> wrong);
    }

    private Excerpt excerpt(Vignette vignette) {
        return Optional.ofNullable(excerpts.get(vignette)).orElseThrow();
    }

    private Trial run(Mutant mutant, Optional<Library> wrong, BiFunction<Vignette, Library, Library> part) {
        List<Vignette> here = touching.getOrDefault(mutant.rule(), List.of());
        if (wrong.isEmpty()) {
            return new Trial(mutant, Fate.REFUSED, "");
        }
        Optional<Vignette> killer = here.stream()
                .filter(vignette -> !Outcome.agrees(vignette, part.apply(vignette, wrong.get())))
                .findFirst();
        return killer.map(vignette -> {
                    here.remove(vignette);
                    here.addFirst(vignette);
                    return new Trial(mutant, Fate.KILLED, vignette.name());
                })
                .orElseGet(() -> new Trial(mutant, here.isEmpty() ? Fate.UNTOUCHED : Fate.SURVIVED, ""));
    }

    /** The share of those that were noticed among those that the reader takes for sound. */
    public static double share(List<Trial> trials) {
        long sound = trials.stream().filter(t -> t.fate() != Fate.REFUSED).count();
        return sound == 0 ? 1 : (double) count(trials, Fate.KILLED) / sound;
    }

    static long count(List<Trial> trials, Fate fate) {
        return trials.stream().filter(trial -> trial.fate() == fate).count();
    }

    /** Those that nobody noticed, by rule, and how many were noticed. */
    public static String printed(List<Trial> trials) {
        Map<String, List<Trial>> survivors = trials.stream()
                .filter(trial -> trial.fate() == Fate.SURVIVED || trial.fate() == Fate.UNTOUCHED)
                .collect(Collectors.groupingBy(trial -> trial.mutant().rule(), TreeMap::new, Collectors.toList()));
        StringBuilder words = new StringBuilder();
        survivors.values().stream()
                .flatMap(List::stream)
                .forEach(trial -> words.append(trial.fate().word())
                        .append(' ')
                        .append(trial.mutant())
                        .append('\n'));
        for (Mutant.Change change : Mutant.Change.values()) {
            List<Trial> some =
                    trials.stream().filter(t -> t.mutant().change() == change).toList();
            words.append(sentence(change.word(), some));
        }
        return words.append(sentence("all", trials)).toString();
    }

    private static String sentence(String what, List<Trial> trials) {
        long killed = count(trials, Fate.KILLED);
        long sound = trials.size() - count(trials, Fate.REFUSED);
        return String.format(
                Locale.ROOT,
                "%s: %d of %d killed (%.1f%%), %d survived, %d in rules that no vignette touches, %d refused by the reader.%n",
                what,
                killed,
                sound,
                100 * share(trials),
                count(trials, Fate.SURVIVED),
                count(trials, Fate.UNTOUCHED),
                count(trials, Fate.REFUSED));
    }
}
