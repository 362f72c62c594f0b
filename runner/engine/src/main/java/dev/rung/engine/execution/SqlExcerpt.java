package dev.rung.engine.execution;

import java.util.List;

/** Formats SQL with a caret under the position of an error. */
final class SqlExcerpt {

    private static final String INDENT = "    ";
    private static final int LINES_AROUND = 5;

    private SqlExcerpt() {}

    /**
     * Extracts the lines around a position.
     *
     * @param sql the statement
     * @param position the position in characters (code points), from 1; 0 for none, which shows the beginning
     */
    static String of(String sql, int position) {
        List<String> lines = sql.lines().toList();
        if (position <= 0 || position > sql.codePointCount(0, sql.length()) + 1) {
            return cut(lines, 0, 2 * LINES_AROUND, -1, "");
        }
        // The additional character ensures that a line break at the end counts.
        List<String> before = (sql.substring(0, sql.offsetByCodePoints(0, position - 1)) + "^")
                .lines()
                .toList();
        int line = before.size() - 1;
        String start = before.getLast().substring(0, before.getLast().length() - 1);
        return cut(lines, line - LINES_AROUND, line + LINES_AROUND, line, blank(start));
    }

    private static String cut(List<String> lines, int from, int to, int caretLine, String margin) {
        StringBuilder text = new StringBuilder();
        int first = Math.max(0, from);
        int last = Math.min(lines.size() - 1, to);
        if (first > 0) {
            text.append(INDENT).append("...\n");
        }
        for (int i = first; i <= last; i++) {
            text.append(INDENT).append(lines.get(i)).append('\n');
            if (i == caretLine) {
                text.append(INDENT).append(margin).append("^\n");
            }
        }
        if (last < lines.size() - 1) {
            text.append(INDENT).append("...\n");
        }
        return text.substring(0, text.length() - 1);
    }

    /** Blanks with the same width on the screen as a text. */
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\t') {
                blank.append('\t');
            } else {
                blank.repeat(' ', width(character));
            }
        });
        return blank.toString();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(character)
                        || Character.isEmojiPresentation(character)
                        || isKanaOrHangul(character)
                ? 2
                : 1;
    }

    private static boolean isKanaOrHangul(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
