package org.foramen.knowledge.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a mistyped one most likely means. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the known words, when one is near enough to be meant. */
    public static Optional<String> to(String word, Collection<String> known) {
        return to(word, known, Math.max(1, word.length() / 3));
    }

    /** The nearest of the known words within so many slips of the finger. */
    public static Optional<String> to(String word, Collection<String> known, int slips) {
        return known.stream()
                .filter(k -> Math.abs(k.length() - word.length()) <= slips && steps(word, k) <= slips)
                .min(Comparator.comparingInt((String k) -> steps(word, k)).thenComparing(Comparator.naturalOrder()));
    }

    /** " Did you mean "procedures"?", or nothing. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> " Did you mean \"" + near + "\"?").orElse("");
    }

    /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
    private static int steps(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(last[j], now[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[b.length()];
    }
}
