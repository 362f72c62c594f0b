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

    /** What may come first. */
    interface IfNotExists extends Columns {

        /** Does nothing if there is a relation of that name, whatever it is. */
        Columns ifNotExists();
    }

    /** What may come next: names for the columns. */
    interface Columns extends Using {

        /** Names the columns other than the query does. */
        Using columns(Name column, Name... more);

        /** As {@link #columns(Name, Name...)}, for a list of at least one. */
        default Using columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** As {@link #columns(Name, Name...)}. */
        default Using columns(String column, String... more) {
            return columns(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #columns(String, String...)}, for a list of at least one. */
        default Using columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** What may come next: the access method. */
    interface Using extends With {

        /** Stores the rows by another method than the default one. */
        With using(Name method);

        /** As {@link #using(Name)}. */
        default With using(String method) {
            return using(name(method));
        }
    }

    /** What may come next, again and again: storage parameters. */
    interface With extends Tablespace {

        /** Sets a storage parameter, such as {@code fillfactor}. */
        With with(Name parameter, Object value);

        /** As {@link #with(Name, Object)}. */
        default With with(String parameter, Object value) {
            return with(name(parameter), value);
        }
    }

    /** What may come next: the tablespace. */
    interface Tablespace extends As {

        /** Puts the view into a tablespace. */
        As tablespace(Name tablespace);

        /** As {@link #tablespace(Name)}. */
        default As tablespace(String tablespace) {
            return tablespace(name(tablespace));
        }
    }

    /** What must come next: the query. */
    interface As {

        /** Says what the view keeps. */
        WithNoData as(ResultQuery<?> query);
    }

    /** What may come last. */
    interface WithNoData extends PostgresStatement {

        /** Leaves the view empty, and unreadable, until it is refreshed. */
        PostgresStatement withNoData();
    }
}
