package dev.rung.engine.ddl;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the paragraphs of SQL that {@link Rebuild#toSql()} wrote. */
public final class WrittenSql {

    private static final String TITLE = "-- ";

    private WrittenSql() {}

    /**
     * Returns the paragraphs by the titles in their first lines. A body of a function can contain something that looks like a
     * title, so a paragraph can be a part of one.
     *
     * @param sql the SQL
     */
    public static Map<String, String> paragraphs(String sql) {
        Map<String, String> paragraphs = new LinkedHashMap<>();
        String title = "";
        StringBuilder paragraph = new StringBuilder();
        boolean isAfterEmpty = false;
        for (String line : sql.lines().toList()) {
            if (isAfterEmpty && line.startsWith(TITLE)) {
                paragraphs.merge(title, paragraph.toString(), String::concat);
                title = line.substring(TITLE.length());
                paragraph.setLength(0);
            }
            paragraph.append(line).append('\n');
            isAfterEmpty = line.isEmpty();
        }
        paragraphs.merge(title, paragraph.toString().stripTrailing() + "\n\n", String::concat);
        return paragraphs;
    }
}
