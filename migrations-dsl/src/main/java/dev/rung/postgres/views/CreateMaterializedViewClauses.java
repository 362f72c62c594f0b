package dev.rung.postgres.views;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;
import org.jooq.ResultQuery;

/** The clauses of {@code CREATE MATERIALIZED VIEW}, in their order. */
public interface CreateMaterializedViewClauses {

    /**
     * An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code ifNotExists()} before it.
     */
    interface IfNotExistsWithoutQuery extends ColumnsWithoutQuery {

        /** Does nothing if there is a relation of that name, whatever it is. */
        ColumnsWithoutQuery ifNotExists();
    }

    /** An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code columns(...)} before it. */
    interface ColumnsWithoutQuery extends UsingWithoutQuery {

        /** Names the columns other than the query does. */
        UsingWithoutQuery columns(Name column, Name... more);

        /** As {@link #columns(Name, Name...)}, for a list of at least one. */
        default UsingWithoutQuery columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** As {@link #columns(Name, Name...)}. */
        default UsingWithoutQuery columns(String column, String... more) {
            return columns(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #columns(String, String...)}, for a list of at least one. */
        default UsingWithoutQuery columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code using(...)} before it. */
    interface UsingWithoutQuery extends OptionsWithoutQuery {

        /** Stores the rows by another method than the default one. */
        OptionsWithoutQuery using(Name method);

        /** As {@link #using(Name)}. */
        default OptionsWithoutQuery using(String method) {
            return using(name(method));
        }
    }

    /** An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code with(...)} before it. */
    interface OptionsWithoutQuery extends TablespaceWithoutQuery {

        /** Sets a storage parameter, such as {@code fillfactor}. */
        OptionsWithoutQuery with(Name parameter, Object value);

        /** As {@link #with(Name, Object)}. */
        default OptionsWithoutQuery with(String parameter, Object value) {
            return with(name(parameter), value);
        }
    }

    /**
     * An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code tablespace(...)} before
     * it.
     */
    interface TablespaceWithoutQuery extends WithoutQuery {

        /** Puts the view into a tablespace. */
        WithoutQuery tablespace(Name tablespace);

        /** As {@link #tablespace(Name)}. */
        default WithoutQuery tablespace(String tablespace) {
            return tablespace(name(tablespace));
        }
    }

    /** An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next. */
    interface WithoutQuery {

        /** Says what the view keeps. */
        WithNoData as(ResultQuery<?> query);
    }

    /** What may come last. */
    interface WithNoData extends PostgresStatement {

        /** Leaves the view empty, and unreadable, until it is refreshed. */
        PostgresStatement withNoData();
    }
}
