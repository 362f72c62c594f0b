package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/**
 * One action of an {@code ALTER TABLE}.
 *
 * @param kind the kind of action
 * @param subject the column, constraint, trigger or other object that the action changes; null for the table itself
 * @param definition the SQL of the action
 * @param effects the effects on the catalog
 * @param related the other tables that the action refers to
 * @param since the first major version of PostgreSQL that supports the action
 * @param column the added column, null for any other action
 */
public record TableAction(
        Kind kind,
        @Nullable Name subject,
        QueryPart definition,
        List<Effect> effects,
        List<Name> related,
        int since,
        @Nullable Column column) {

    /** The kind of an action. */
    public enum Kind {
        ADD_COLUMN,
        DROP_COLUMN,
        SET_DATA_TYPE,
        SET_DEFAULT,
        DROP_DEFAULT,
        SET_NOT_NULL,
        DROP_NOT_NULL,
        SET_EXPRESSION,
        DROP_EXPRESSION,
        ADD_IDENTITY,
        SET_IDENTITY,
        DROP_IDENTITY,
        SET_STATISTICS,
        SET_COLUMN_OPTIONS,
        SET_STORAGE,
        SET_COMPRESSION,
        ADD_CONSTRAINT,
        ALTER_CONSTRAINT,
        VALIDATE_CONSTRAINT,
        DROP_CONSTRAINT,
        TRIGGERS,
        RULES,
        ROW_LEVEL_SECURITY,
        CLUSTER,
        SET_ACCESS_METHOD,
        SET_TABLESPACE,
        SET_LOGGED,
        SET_STORAGE_PARAMETERS,
        INHERIT,
        OF_TYPE,
        OWNER,
        REPLICA_IDENTITY,
        FOREIGN_OPTIONS
    }

    /** Copies the lists. */
    public TableAction {
        effects = List.copyOf(effects);
        related = List.copyOf(related);
    }

    static TableAction of(Kind kind, @Nullable Name subject, Sentence definition, Effect... effects) {
        return new TableAction(
                kind,
                subject,
                definition.toPart(),
                List.of(effects),
                List.of(),
                PostgresStatement.OLDEST_VERSION,
                null);
    }

    /** Appends a clause to the action. */
    TableAction and(Sentence more) {
        QueryPart longer = Sentence.of(definition).add(more.toPart()).toPart();
        return new TableAction(kind, subject, longer, effects, related, since, column);
    }

    TableAction adding(Column added) {
        return new TableAction(kind, subject, definition, effects, related, since, added);
    }

    TableAction since(int version) {
        return new TableAction(kind, subject, definition, effects, related, version, column);
    }

    TableAction related(List<Name> tables) {
        return new TableAction(kind, subject, definition, effects, tables, since, column);
    }
}
