package org.foramen.exchange.r4;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the names that exist somebody probably meant. */
final class Likeness {
    private static final int LONGEST = 60;

    private Likeness() {}

    /** The nearest name, if it is near: the same but for capitals, or at most a third of its letters away. */
    static Optional<String> nearest(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> distance(written, name) <= Math.clamp(name.length() / 3, 1, 3))
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to add, drop or change, and neighbours to swap; capitals are not counted. */
    private static int distance(String written, String name) {
        String a = written.toLowerCase(java.util.Locale.ROOT);
        String b = name.toLowerCase(java.util.Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] cost, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
