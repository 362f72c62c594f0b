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

        /** Names the columns. The default is the column names of the query. */
        OptionsWithoutQuery columns(Name column, Name... more);

        /** Same as {@link #columns(Name, Name...)}, for a non-empty list. */
        default OptionsWithoutQuery columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** Same as {@link #columns(Name, Name...)}. */
        default OptionsWithoutQuery columns(String column, String... more) {
            return columns(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #columns(String, String...)}, for a non-empty list. */
        default OptionsWithoutQuery columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** An incomplete {@code CREATE VIEW}: call {@code as(...)} next, or {@code with(...)} before it. */
    interface OptionsWithoutQuery extends WithoutQuery {

        /** Sets an option, such as {@code security_barrier}. */
        OptionsWithoutQuery with(Name option, Object value);

        /** Same as {@link #with(Name, Object)}. */
        default OptionsWithoutQuery with(String option, Object value) {
            return with(name(option), value);
        }

        /** Makes the view a security barrier: functions in a query don't see rows that the view excludes. */
        default OptionsWithoutQuery securityBarrier() {
            return with("security_barrier", true);
        }

        /** Checks the privileges of the user of the view instead of its owner's. Since PostgreSQL 15. */
        default OptionsWithoutQuery securityInvoker() {
            return with("security_invoker", true);
        }
    }

    /** An incomplete {@code CREATE VIEW}: call {@code as(...)} next. */
    interface WithoutQuery {

        /** Specifies the query of the view. */
        CheckOption as(ResultQuery<?> query);
    }

    /** The optional {@code WITH CHECK OPTION} clause. */
    interface CheckOption extends PostgresStatement {

        /** Rejects rows, written through the view, that the view or its underlying views don't select. */
        PostgresStatement withCheckOption();

        /** Rejects rows, written through the view, that the view itself doesn't select. */
        PostgresStatement withLocalCheckOption();
    }
}
