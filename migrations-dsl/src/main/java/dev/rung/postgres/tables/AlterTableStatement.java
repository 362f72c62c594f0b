package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;

/**
 * {@code ALTER TABLE} of several actions.
 *
 * @param words the words before the name
 * @param table the table
 * @param actions the actions, in order
 */
record AlterTableStatement(String words, Name table, List<TableAction> actions)
        implements AlterTable.Dropping, AlterTable.Retyping {

    @Override
    public AlterTableStatement and(TableAction action) {
        return new AlterTableStatement(words, table, Parts.appended(actions, action));
    }

    @Override
    public AlterTable.Dropping dropping(TableAction action) {
        return and(action);
    }

    @Override
    public AlterTable.Retyping retyping(TableAction action) {
        return and(action);
    }

    private AlterTableStatement lastWith(Sentence more) {
        List<TableAction> others = actions.subList(0, actions.size() - 1);
        return new AlterTableStatement(
                words, table, Parts.appended(others, actions.getLast().and(more)));
    }

    @Override
    public AlterTable cascade() {
        return lastWith(Sentence.of("cascade"));
    }

    @Override
    public AlterTable using(Field<?> expression) {
        return lastWith(Sentence.of("using").add(Parts.unqualified(expression)));
    }

    @Override
    public Query toQuery() {
        return Sentence.of(words)
                .add(table)
                .addAll(actions.stream().map(TableAction::definition).toList())
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return actions.stream().flatMap(action -> action.effects().stream()).toList();
    }

    @Override
    public List<Name> relations() {
        return Stream.concat(Stream.of(table), actions.stream().flatMap(action -> action.related().stream()))
                .distinct()
                .toList();
    }

    @Override
    public int since() {
        return actions.stream().mapToInt(TableAction::since).max().orElse(OLDEST_VERSION);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
