package dev.rung.engine.execution;

import java.util.List;

/** Shows SQL with a caret under the place that PostgreSQL complained about. */
final class SqlExcerpt {

    private static final String INDENT = "    ";
    private static final int LINES_AROUND = 5;

    private SqlExcerpt() {}

    /**
     * Cuts the lines around a position out of a statement.
     *
     * @param sql the statement
     * @param position in characters (code points) from 1; 0 for none, which shows the beginning
     */
    static String of(String sql, int position) {
        List<String> lines = sql.lines().toList();
        if (position <= 0 || position > sql.codePointCount(0, sql.length())) {
            return cut(lines, 0, 2 * LINES_AROUND, -1, 0);
        }
        String before = sql.substring(0, sql.offsetByCodePoints(0, position - 1));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        String start = before.substring(before.lastIndexOf('\n') + 1);
        int column = start.codePointCount(0, start.length());
        return cut(lines, line - LINES_AROUND, line + LINES_AROUND, line, column);
    }

    private static String cut(List<String> lines, int from, int to, int caretLine, int caretColumn) {
        StringBuilder text = new StringBuilder();
        int first = Math.max(0, from);
        int last = Math.min(lines.size() - 1, to);
        if (first > 0) {
            text.append(INDENT).append("...\n");
        }
        for (int i = first; i <= last; i++) {
            text.append(INDENT).append(lines.get(i)).append('\n');
            if (i == caretLine) {
                text.append(INDENT).repeat(' ', caretColumn).append("^\n");
            }
        }
        if (last < lines.size() - 1) {
            text.append(INDENT).append("...\n");
        }
        return text.substring(0, text.length() - 1);
    }
}
