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

        /** Does nothing if a relation with the same name already exists. */
        ColumnsWithoutQuery ifNotExists();
    }

    /** An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code columns(...)} before it. */
    interface ColumnsWithoutQuery extends UsingWithoutQuery {

        /** Names the columns. The default is the column names of the query. */
        UsingWithoutQuery columns(Name column, Name... more);

        /** Same as {@link #columns(Name, Name...)}, for a non-empty list. */
        default UsingWithoutQuery columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** Same as {@link #columns(Name, Name...)}. */
        default UsingWithoutQuery columns(String column, String... more) {
            return columns(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #columns(String, String...)}, for a non-empty list. */
        default UsingWithoutQuery columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code using(...)} before it. */
    interface UsingWithoutQuery extends OptionsWithoutQuery {

        /** Sets the table access method. */
        OptionsWithoutQuery using(Name method);

        /** Same as {@link #using(Name)}. */
        default OptionsWithoutQuery using(String method) {
            return using(name(method));
        }
    }

    /** An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code with(...)} before it. */
    interface OptionsWithoutQuery extends TablespaceWithoutQuery {

        /** Sets a storage parameter, such as {@code fillfactor}. */
        OptionsWithoutQuery with(Name parameter, Object value);

        /** Same as {@link #with(Name, Object)}. */
        default OptionsWithoutQuery with(String parameter, Object value) {
            return with(name(parameter), value);
        }
    }

    /**
     * An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next, or {@code tablespace(...)} before
     * it.
     */
    interface TablespaceWithoutQuery extends WithoutQuery {

        /** Sets the tablespace. */
        WithoutQuery tablespace(Name tablespace);

        /** Same as {@link #tablespace(Name)}. */
        default WithoutQuery tablespace(String tablespace) {
            return tablespace(name(tablespace));
        }
    }

    /** An incomplete {@code CREATE MATERIALIZED VIEW}: call {@code as(...)} next. */
    interface WithoutQuery {

        /** Specifies the query of the view. */
        WithNoData as(ResultQuery<?> query);
    }

    /** The optional {@code WITH NO DATA} clause. */
    interface WithNoData extends PostgresStatement {

        /** Creates the view without data. It can't be queried until it is refreshed. */
        PostgresStatement withNoData();
    }
}
