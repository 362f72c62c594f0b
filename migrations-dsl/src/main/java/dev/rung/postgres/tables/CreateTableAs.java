package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.ResultQuery;

/**
 * {@code CREATE TABLE AS}.
 *
 * @param table the table and its storage
 * @param names the names of the columns; empty for the query's names
 * @param query the query whose rows are copied
 * @param empty whether only the columns are copied
 */
record CreateTableAs(CreateTable table, List<Name> names, ResultQuery<?> query, boolean empty)
        implements CreateTableClauses.AsColumns {

    /** Copies the list. */
    CreateTableAs {
        names = List.copyOf(names);
    }

    private CreateTableAs with(CreateTable changed) {
        return new CreateTableAs(changed, names, query, empty);
    }

    @Override
    public CreateTableClauses.AsUsing columns(Name column, Name... more) {
        return new CreateTableAs(table, Parts.listOf(column, more), query, empty);
    }

    @Override
    public CreateTableClauses.AsWith using(String method) {
        return with(table.using(method));
    }

    @Override
    public CreateTableClauses.AsWith with(String parameter, Object value) {
        return with(table.with(parameter, value));
    }

    @Override
    public CreateTableClauses.WithNoData tablespace(String tablespace) {
        return with(table.tablespace(tablespace));
    }

    @Override
    public PostgresStatement withNoData() {
        return new CreateTableAs(table, names, query, true);
    }

    @Override
    public Query toQuery() {
        Sentence sentence = table.head().addIf("", names);
        return table.tail(sentence)
                .add("as")
                .add(query)
                .addIf(empty, "with no data")
                .toQuery();
    }

    @Override
    public boolean isConditional() {
        return table.isConditional();
    }

    @Override
    public List<Effect> effects() {
        return table.effects();
    }

    @Override
    public String toString() {
        return toSql();
    }
}
