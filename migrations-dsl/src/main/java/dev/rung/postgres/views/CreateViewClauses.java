package dev.rung.postgres.views;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;
import org.jooq.ResultQuery;

/** The clauses of {@code CREATE VIEW}, in their order. */
public interface CreateViewClauses {

    /** What may come first: names for the columns. */
    interface Columns extends With {

        /** Names the columns other than the query does. */
        With columns(Name column, Name... more);

        /** As {@link #columns(Name, Name...)}, for a list of at least one. */
        default With columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** As {@link #columns(Name, Name...)}. */
        default With columns(String column, String... more) {
            return columns(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #columns(String, String...)}, for a list of at least one. */
        default With columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** What may come next, again and again: the options of the view. */
    interface With extends As {

        /** Sets an option, such as {@code security_barrier}. */
        With with(Name option, Object value);

        /** As {@link #with(Name, Object)}. */
        default With with(String option, Object value) {
            return with(name(option), value);
        }

        /** Keeps functions of a query from seeing rows that the view leaves out. */
        default With securityBarrier() {
            return with("security_barrier", true);
        }

        /** Checks the rights of whoever queries the view, not of its owner. Since PostgreSQL 15. */
        default With securityInvoker() {
            return with("security_invoker", true);
        }
    }

    /** What must come next: the query. */
    interface As {

        /** Says what the view shows. */
        CheckOption as(ResultQuery<?> query);
    }

    /** What may come last. */
    interface CheckOption extends PostgresStatement {

        /** Refuses rows, put in by way of this view, that it or a view below it wouldn't show. */
        PostgresStatement withCheckOption();

        /** Refuses rows, put in by way of this view, that it wouldn't show. */
        PostgresStatement withLocalCheckOption();
    }
}
