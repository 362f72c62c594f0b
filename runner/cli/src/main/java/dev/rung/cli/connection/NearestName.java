package dev.rung.cli.connection;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a misspelt one stands for. */
final class NearestName {

    private static final int LETTERS_A_MISTAKE = 4;

    private NearestName() {}

    /**
     * Finds the known name that differs least. A mistake is a letter too many, missing, wrong, or exchanged with its
     * neighbour; case doesn't count.
     *
     * @param name the misspelt name
     * @param known the names that there are
     * @return empty if none is near, which is one mistake for every four letters
     */
    static Optional<String> of(String name, Collection<String> known) {
        int tolerated = Math.max(1, name.length() / LETTERS_A_MISTAKE);
        return known.stream()
                .filter(candidate -> mistakes(name, candidate) <= tolerated)
                .min(Comparator.comparingInt((String candidate) -> mistakes(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int mistakes(String name, String candidate) {
        String from = name.toLowerCase(Locale.ROOT);
        String to = candidate.toLowerCase(Locale.ROOT);
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : least(distance, from, to, i, j);
            }
        }
        return distance[from.length()][to.length()];
    }

    private static int least(int[][] distance, String from, String to, int i, int j) {
        boolean isSame = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(
                Math.min(distance[i - 1][j], distance[i][j - 1]) + 1, distance[i - 1][j - 1] + (isSame ? 0 : 1));
        boolean isExchanged =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return isExchanged ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
