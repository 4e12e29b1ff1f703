package org.foramen.clinic.referral;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foramen.chart.Patient;
import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.frame.Visit;
import org.springframework.stereotype.Component;

/**
 * Who of those in the books may be the same person: born on the same day with a name of which a word begins alike, or
 * with the very same name. One person with two charts is as dangerous as two with one.
 */
@Component
public final class Alike {
    private static final int LETTERS = 3;

    private final Charts charts;

    public Alike(Charts charts) {
        this.charts = charts;
    }

    List<Patient> to(Visit visit, Patient newcomer) {
        Stream<Patient> sameDay = newcomer.born().stream()
                .flatMap(born -> charts.search(visit, born.toString()).people().stream())
                .filter(other -> similar(other.name(), newcomer.name()));
        Stream<Patient> sameName = newcomer.name().length() < LETTERS
                ? Stream.empty()
                : charts.search(visit, newcomer.name()).people().stream()
                        .filter(other -> words(other.name()).equals(words(newcomer.name())));
        return Stream.concat(sameDay, sameName)
                .filter(other -> !other.id().equals(newcomer.id()))
                .distinct()
                .toList();
    }

    /** Whether any word of one begins as a word of the other does, as far as three letters tell. */
    static boolean similar(String one, String other) {
        return words(one).stream()
                .anyMatch(
                        word -> words(other).stream().anyMatch(w -> beginning(w).equals(beginning(word))));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }

    private static Set<String> words(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }
}
