package dev.rung.cli.usage;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds the words that a misspelt word probably stands for. */
public final class NearMatch {

    private static final int MOST_EDITS = 2;
    private static final int LETTERS_FOR_AN_EDIT = 3;

    private NearMatch() {}

    /**
     * Returns the known words with the smallest edit distance to a word. An edit adds, removes or replaces a letter, or swaps
     * two neighbours. The distance is at most one edit for each three letters, and at most two. Case is ignored.
     *
     * @param word the word that was typed
     * @param known the candidates
     * @return in the order of {@code known}
     */
    public static List<String> of(String word, Collection<String> known) {
        int limit = Math.min(MOST_EDITS, word.replace("-", "").length() / LETTERS_FOR_AN_EDIT);
        int least = known.stream()
                .mapToInt(candidate -> edits(word, candidate))
                .min()
                .orElse(Integer.MAX_VALUE);
        return known.stream()
                .filter(candidate -> least <= limit && edits(word, candidate) == least)
                .distinct()
                .toList();
    }

    /** The optimal string alignment distance. */
    private static int edits(String word, String candidate) {
        String from = word.toLowerCase(Locale.ROOT);
        String to = candidate.toLowerCase(Locale.ROOT);
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, from, to, i, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int least(int[][] edits, String from, String to, int i, int j) {
        boolean isSame = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(edits[i - 1][j - 1] + (isSame ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return isSwapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
