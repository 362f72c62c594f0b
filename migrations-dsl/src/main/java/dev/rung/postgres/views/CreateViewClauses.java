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

    /** An incomplete {@code CREATE VIEW}: call {@code as(...)} next, or {@code columns(...)} before it. */
    interface ColumnsWithoutQuery extends OptionsWithoutQuery {

        /** Names the columns other than the query does. */
        OptionsWithoutQuery columns(Name column, Name... more);

        /** As {@link #columns(Name, Name...)}, for a list of at least one. */
        default OptionsWithoutQuery columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** As {@link #columns(Name, Name...)}. */
        default OptionsWithoutQuery columns(String column, String... more) {
            return columns(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #columns(String, String...)}, for a list of at least one. */
        default OptionsWithoutQuery columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** An incomplete {@code CREATE VIEW}: call {@code as(...)} next, or {@code with(...)} before it. */
    interface OptionsWithoutQuery extends WithoutQuery {

        /** Sets an option, such as {@code security_barrier}. */
        OptionsWithoutQuery with(Name option, Object value);

        /** As {@link #with(Name, Object)}. */
        default OptionsWithoutQuery with(String option, Object value) {
            return with(name(option), value);
        }

        /** Keeps functions of a query from seeing rows that the view leaves out. */
        default OptionsWithoutQuery securityBarrier() {
            return with("security_barrier", true);
        }

        /** Checks the rights of whoever queries the view, not of its owner. Since PostgreSQL 15. */
        default OptionsWithoutQuery securityInvoker() {
            return with("security_invoker", true);
        }
    }

    /** An incomplete {@code CREATE VIEW}: call {@code as(...)} next. */
    interface WithoutQuery {

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
