package dev.rung.engine.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.postgresql.core.Parser;

/**
 * The first words of a statement, in upper case and without comments. A special character counts as a word. Quoted text
 * counts as a word that consists of its opening quote.
 *
 * @param words at most {@value #ENOUGH} of them
 */
record LeadingKeywords(List<String> words) {

    /** More words than any of the searched keywords are preceded by. */
    private static final int ENOUGH = 32;

    /** Copies the list. */
    LeadingKeywords {
        words = List.copyOf(words);
    }

    static LeadingKeywords of(String statement) {
        char[] text = statement.toCharArray();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.length && words.size() < ENOUGH; ) {
            int end = end(text, i) + 1;
            if (!Character.isWhitespace(text[i]) && !isComment(text, i, end)) {
                words.add(word(text, i, end));
            }
            i = end;
        }
        return new LeadingKeywords(words);
    }

    /** The last position of the token that begins at a position. */
    private static int end(char[] text, int start) {
        return switch (text[start]) {
            case '\'' -> Parser.parseSingleQuotes(text, start, true);
            case '"' -> Parser.parseDoubleQuotes(text, start);
            case '-' -> Parser.parseLineComment(text, start);
            case '/' -> Parser.parseBlockComment(text, start);
            case '$' -> Parser.parseDollarQuotes(text, start);
            default -> endOfWord(text, start);
        };
    }

    private static int endOfWord(char[] text, int start) {
        int end = start;
        if (Parser.isIdentifierStartChar(text[start])) {
            while (end + 1 < text.length && Parser.isIdentifierContChar(text[end + 1])) {
                end++;
            }
        }
        return end;
    }

    private static boolean isComment(char[] text, int start, int end) {
        return end - start > 1 && (text[start] == '-' || text[start] == '/');
    }

    private static String word(char[] text, int start, int end) {
        return Parser.isIdentifierStartChar(text[start])
                ? String.valueOf(text, start, Math.min(end, text.length) - start)
                        .toUpperCase(Locale.ROOT)
                : String.valueOf(text[start]);
    }

    /** Whether the statement consists of these words. */
    boolean is(String sought) {
        return words.equals(List.of(sought.split(" ")));
    }

    /** Whether the statement begins with these words. */
    boolean begin(String sought) {
        List<String> wanted = List.of(sought.split(" "));
        return words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(wanted);
    }

    /** Whether the statement contains these words in this order, without others between them. */
    boolean contain(String sought) {
        return Collections.indexOfSubList(words, List.of(sought.split(" "))) >= 0;
    }

    /** The statement without the parenthesized options after its first word. */
    LeadingKeywords withoutOptions() {
        int closed = words.indexOf(")");
        if (words.size() < 2 || !words.get(1).equals("(") || closed < 0) {
            return this;
        }
        List<String> rest = new ArrayList<>(words.subList(0, 1));
        rest.addAll(words.subList(closed + 1, words.size()));
        return new LeadingKeywords(rest);
    }
}
