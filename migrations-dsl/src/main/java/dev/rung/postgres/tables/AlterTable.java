package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;

/**
 * {@code ALTER TABLE} with at least one action. PostgreSQL applies all actions of the statement together.
 *
 * @see TableDSL#alterTable(String)
 */
public class AlterTable extends TableActions implements PostgresStatement {

    AlterTable(String words, Name table, List<TableAction> actions) {
        super(words, table, actions);
    }

    /** The actions, in order. */
    public final List<TableAction> actions() {
        return actionsSoFar();
    }

    /** Appends a clause to the last action. */
    final AlterTable lastWith(Sentence more) {
        List<TableAction> others = actions().subList(0, actions().size() - 1);
        return new AlterTable(
                words(), table(), Parts.appended(others, actions().getLast().and(more)));
    }

    @Override
    public final Query toQuery() {
        return Sentence.of(words())
                .add(table())
                .addAll(actions().stream().map(TableAction::definition).toList())
                .toQuery();
    }

    @Override
    public final List<Effect> effects() {
        return actions().stream().flatMap(action -> action.effects().stream()).toList();
    }

    @Override
    public final List<Name> relations() {
        return Stream.concat(Stream.of(table()), actions().stream().flatMap(action -> action.related().stream()))
                .distinct()
                .toList();
    }

    @Override
    public final String toString() {
        return toSql();
    }

    @Override
    public final int since() {
        return actions().stream().mapToInt(TableAction::since).max().orElse(OLDEST_VERSION);
    }

    /** An {@code ALTER TABLE} whose last action drops something. */
    public static final class Dropping extends AlterTable {

        Dropping(String words, Name table, List<TableAction> actions) {
            super(words, table, actions);
        }

        /** Drops the dependent objects as well. */
        public AlterTable cascade() {
            return lastWith(Sentence.of("cascade"));
        }
    }

    /** An {@code ALTER TABLE} whose last action changes the type of a column. */
    public static final class Retyping extends AlterTable {

        Retyping(String words, Name table, List<TableAction> actions) {
            super(words, table, actions);
        }

        /**
         * Computes the new values with an expression instead of an assignment cast. Column references are rendered
         * without the table name.
         */
        public AlterTable using(Field<?> expression) {
            return lastWith(Sentence.of("using").add(Parts.unqualified(expression)));
        }
    }
}
