package dev.rung.postgres.replication;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/**
 * A table of a publication.
 *
 * @param table the table
 * @param isAlone whether child tables are excluded
 * @param columns the published columns, empty for all
 * @param rows the row filter, null for all rows
 * @see PublicationDSL#publishedTable(String)
 */
public record PublishedTable(
        Name table,
        boolean isAlone,
        List<Name> columns,
        @Nullable Condition rows) {

    private static final int FILTERS_SINCE = 15;

    /** Copies the list. */
    public PublishedTable {
        columns = List.copyOf(columns);
    }

    static PublishedTable of(Name table) {
        return new PublishedTable(table, false, List.of(), null);
    }

    /** Excludes child tables. */
    public PublishedTable only() {
        return new PublishedTable(table, true, columns, rows);
    }

    /** Publishes only these columns. Since PostgreSQL 15. */
    public PublishedTable columns(String column, String... more) {
        return new PublishedTable(table, isAlone, Parts.names(column, more), rows);
    }

    /** Same as {@link #columns(String, String...)}, for a non-empty list. */
    public PublishedTable columns(List<String> columns) {
        return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
    }

    /**
     * Publishes only the rows that match the condition. Column references are rendered without the table name. Since
     * PostgreSQL 15.
     */
    public PublishedTable where(Condition condition) {
        return new PublishedTable(table, isAlone, columns, condition);
    }

    int since() {
        return columns.isEmpty() && rows == null ? PostgresStatement.OLDEST_VERSION : FILTERS_SINCE;
    }

    static int since(List<PublishedTable> tables) {
        return tables.stream().mapToInt(PublishedTable::since).max().orElse(PostgresStatement.OLDEST_VERSION);
    }

    QueryPart toPart() {
        Sentence sentence = Sentence.empty().addIf(isAlone, "only").add(table).addIf("", columns);
        return rows == null
                ? sentence.toPart()
                : sentence.add("where")
                        .addInParentheses(Parts.unqualified(rows))
                        .toPart();
    }

    static List<QueryPart> parts(List<PublishedTable> tables) {
        return tables.stream().map(PublishedTable::toPart).toList();
    }

    static List<Name> names(List<PublishedTable> tables) {
        return tables.stream().map(PublishedTable::table).toList();
    }
}
