package dev.rung.postgres.triggers;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;

/** The clauses of {@code CREATE TRIGGER}, in their order. */
public interface CreateTriggerClauses {

    /**
     * An incomplete {@code CREATE TRIGGER}: call {@code before(...)}, {@code after(...)} or {@code insteadOf(...)}
     * next.
     */
    interface WithoutTiming {

        /** Fires before the row is touched, so that the function can change or refuse it. */
        WithoutTable before(TriggerEvent event, TriggerEvent... more);

        /** As {@link #before(TriggerEvent, TriggerEvent...)}, for a list of at least one. */
        default WithoutTable before(Collection<? extends TriggerEvent> events) {
            return before(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }

        /** Fires after the row, or all rows of the statement, have been touched. */
        WithoutTable after(TriggerEvent event, TriggerEvent... more);

        /** As {@link #after(TriggerEvent, TriggerEvent...)}, for a list of at least one. */
        default WithoutTable after(Collection<? extends TriggerEvent> events) {
            return after(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }

        /** Fires in place of touching a row of a view. */
        WithoutTable insteadOf(TriggerEvent event, TriggerEvent... more);

        /** As {@link #insteadOf(TriggerEvent, TriggerEvent...)}, for a list of at least one. */
        default WithoutTable insteadOf(Collection<? extends TriggerEvent> events) {
            return insteadOf(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }
    }

    /** An incomplete {@code CREATE TRIGGER}: call {@code on(...)} next. */
    interface WithoutTable {

        /** Names the table or view. */
        ReferencingWithoutFunction on(Name table);

        /** As {@link #on(Name)}, by an unqualified name. */
        default ReferencingWithoutFunction on(String table) {
            return on(name(table));
        }
    }

    /**
     * An incomplete {@code CREATE TRIGGER}: call {@code execute(...)} next, or {@code referencingOldTable(...)} or
     * {@code referencingNewTable(...)} before it.
     */
    interface ReferencingWithoutFunction extends ForEachWithoutFunction {

        /** Names the table of all rows as they were. */
        ReferencingWithoutFunction referencingOldTable(String name);

        /** Names the table of all rows as they are now. */
        ReferencingWithoutFunction referencingNewTable(String name);
    }

    /**
     * An incomplete {@code CREATE TRIGGER}: call {@code execute(...)} next, or {@code forEachRow()} or {@code
     * forEachStatement()} before it.
     */
    interface ForEachWithoutFunction extends WhenWithoutFunction {

        /** Fires once for each row. */
        WhenWithoutFunction forEachRow();

        /** Fires once for each statement; PostgreSQL's default, said aloud. */
        WhenWithoutFunction forEachStatement();
    }

    /** An incomplete {@code CREATE CONSTRAINT TRIGGER}: call {@code after(...)} next. */
    interface ConstraintWithoutTiming {

        /** Fires after the row has been touched, or at the end of the transaction if it is deferred. */
        ConstraintWithoutTable after(TriggerEvent event, TriggerEvent... more);

        /** As {@link #after(TriggerEvent, TriggerEvent...)}, for a list of at least one. */
        default ConstraintWithoutTable after(Collection<? extends TriggerEvent> events) {
            return after(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }
    }

    /** An incomplete {@code CREATE CONSTRAINT TRIGGER}: call {@code on(...)} next. */
    interface ConstraintWithoutTable {

        /** Names the table. */
        FromWithoutFunction on(Name table);

        /** As {@link #on(Name)}, by an unqualified name. */
        default FromWithoutFunction on(String table) {
            return on(name(table));
        }
    }

    /**
     * An incomplete {@code CREATE CONSTRAINT TRIGGER}: call {@code execute(...)} next, or {@code from(...)} before
     * it.
     */
    interface FromWithoutFunction extends DeferrableWithoutFunction {

        /** Names another table that the constraint refers to. */
        DeferrableWithoutFunction from(Name table);

        /** As {@link #from(Name)}, by an unqualified name. */
        default DeferrableWithoutFunction from(String table) {
            return from(name(table));
        }
    }

    /**
     * An incomplete {@code CREATE CONSTRAINT TRIGGER}: call {@code execute(...)} next, or {@code deferrable()} before
     * it.
     */
    interface DeferrableWithoutFunction extends WhenWithoutFunction {

        /** Lets a transaction put the trigger off until its end. */
        WhenWithoutFunction deferrable();

        /** Puts the trigger off until the end of the transaction, unless that says otherwise. */
        WhenWithoutFunction deferrableInitiallyDeferred();
    }

    /** An incomplete {@code CREATE TRIGGER}: call {@code execute(...)} next, or {@code when(...)} before it. */
    interface WhenWithoutFunction extends WithoutFunction {

        /**
         * Fires only where the condition holds, on columns of {@link TriggerDSL#oldRow(String)} and
         * {@link TriggerDSL#newRow(String)}.
         */
        WithoutFunction when(Condition condition);
    }

    /** An incomplete {@code CREATE TRIGGER}: call {@code execute(...)} next. */
    interface WithoutFunction {

        /**
         * Names the function to call.
         *
         * @param function a function without arguments that returns {@link dev.rung.postgres.PostgresTypes#TRIGGER}
         * @param arguments what it finds in {@code TG_ARGV}
         */
        PostgresStatement execute(Name function, String... arguments);

        /** As {@link #execute(Name, String...)}, for a list. */
        default PostgresStatement execute(Name function, List<String> arguments) {
            return execute(function, arguments.toArray(String[]::new));
        }

        /** As {@link #execute(Name, String...)}, by an unqualified name. */
        default PostgresStatement execute(String function, String... arguments) {
            return execute(name(function), arguments);
        }

        /** As {@link #execute(String, String...)}, for a list. */
        default PostgresStatement execute(String function, List<String> arguments) {
            return execute(function, arguments.toArray(String[]::new));
        }
    }
}
