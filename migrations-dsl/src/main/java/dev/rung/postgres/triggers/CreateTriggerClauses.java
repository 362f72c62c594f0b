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

        /** Fires the trigger before the event. The function of a row-level trigger can change or skip the row. */
        WithoutTable before(TriggerEvent event, TriggerEvent... more);

        /** Same as {@link #before(TriggerEvent, TriggerEvent...)}, for a non-empty list. */
        default WithoutTable before(Collection<? extends TriggerEvent> events) {
            return before(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }

        /** Fires the trigger after the event. */
        WithoutTable after(TriggerEvent event, TriggerEvent... more);

        /** Same as {@link #after(TriggerEvent, TriggerEvent...)}, for a non-empty list. */
        default WithoutTable after(Collection<? extends TriggerEvent> events) {
            return after(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }

        /** Fires the trigger instead of the event, for each row of a view. */
        WithoutTable insteadOf(TriggerEvent event, TriggerEvent... more);

        /** Same as {@link #insteadOf(TriggerEvent, TriggerEvent...)}, for a non-empty list. */
        default WithoutTable insteadOf(Collection<? extends TriggerEvent> events) {
            return insteadOf(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }
    }

    /** An incomplete {@code CREATE TRIGGER}: call {@code on(...)} next. */
    interface WithoutTable {

        /** Specifies the table or view. */
        ReferencingWithoutFunction on(Name table);

        /** Same as {@link #on(Name)}, for an unqualified name. */
        default ReferencingWithoutFunction on(String table) {
            return on(name(table));
        }
    }

    /**
     * An incomplete {@code CREATE TRIGGER}: call {@code execute(...)} next, or {@code referencingOldTable(...)} or
     * {@code referencingNewTable(...)} before it.
     */
    interface ReferencingWithoutFunction extends ForEachWithoutFunction {

        /** Names the transition table of the old rows. */
        ReferencingWithoutFunction referencingOldTable(String name);

        /** Names the transition table of the new rows. */
        ReferencingWithoutFunction referencingNewTable(String name);
    }

    /**
     * An incomplete {@code CREATE TRIGGER}: call {@code execute(...)} next, or {@code forEachRow()} or {@code
     * forEachStatement()} before it.
     */
    interface ForEachWithoutFunction extends WhenWithoutFunction {

        /** Fires the trigger once for each row. */
        WhenWithoutFunction forEachRow();

        /** Fires the trigger once for each statement. This is PostgreSQL's default, made explicit. */
        WhenWithoutFunction forEachStatement();
    }

    /** An incomplete {@code CREATE CONSTRAINT TRIGGER}: call {@code after(...)} next. */
    interface ConstraintWithoutTiming {

        /** Fires the trigger after the event or, if it is deferred, when the transaction commits. */
        ConstraintWithoutTable after(TriggerEvent event, TriggerEvent... more);

        /** Same as {@link #after(TriggerEvent, TriggerEvent...)}, for a non-empty list. */
        default ConstraintWithoutTable after(Collection<? extends TriggerEvent> events) {
            return after(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }
    }

    /** An incomplete {@code CREATE CONSTRAINT TRIGGER}: call {@code on(...)} next. */
    interface ConstraintWithoutTable {

        /** Specifies the table. */
        FromWithoutFunction on(Name table);

        /** Same as {@link #on(Name)}, for an unqualified name. */
        default FromWithoutFunction on(String table) {
            return on(name(table));
        }
    }

    /**
     * An incomplete {@code CREATE CONSTRAINT TRIGGER}: call {@code execute(...)} next, or {@code from(...)} before
     * it.
     */
    interface FromWithoutFunction extends DeferrableWithoutFunction {

        /** Specifies another table that the constraint refers to. */
        DeferrableWithoutFunction from(Name table);

        /** Same as {@link #from(Name)}, for an unqualified name. */
        default DeferrableWithoutFunction from(String table) {
            return from(name(table));
        }
    }

    /**
     * An incomplete {@code CREATE CONSTRAINT TRIGGER}: call {@code execute(...)} next, or {@code deferrable()} before
     * it.
     */
    interface DeferrableWithoutFunction extends WhenWithoutFunction {

        /** Allows transactions to defer the trigger until they commit. */
        WhenWithoutFunction deferrable();

        /** Defers the trigger until the transaction commits, by default. */
        WhenWithoutFunction deferrableInitiallyDeferred();
    }

    /** An incomplete {@code CREATE TRIGGER}: call {@code execute(...)} next, or {@code when(...)} before it. */
    interface WhenWithoutFunction extends WithoutFunction {

        /**
         * Restricts the trigger to rows that match the condition. For columns, use {@link TriggerDSL#oldRow(String)}
         * and {@link TriggerDSL#newRow(String)}.
         */
        WithoutFunction when(Condition condition);
    }

    /** An incomplete {@code CREATE TRIGGER}: call {@code execute(...)} next. */
    interface WithoutFunction {

        /**
         * Specifies the function.
         *
         * @param function a function without arguments that returns {@link dev.rung.postgres.PostgresTypes#TRIGGER}
         * @param arguments the values of {@code TG_ARGV}
         */
        PostgresStatement execute(Name function, String... arguments);

        /** Same as {@link #execute(Name, String...)}, for a list. */
        default PostgresStatement execute(Name function, List<String> arguments) {
            return execute(function, arguments.toArray(String[]::new));
        }

        /** Same as {@link #execute(Name, String...)}, for an unqualified name. */
        default PostgresStatement execute(String function, String... arguments) {
            return execute(name(function), arguments);
        }

        /** Same as {@link #execute(String, String...)}, for a list. */
        default PostgresStatement execute(String function, List<String> arguments) {
            return execute(function, arguments.toArray(String[]::new));
        }
    }
}
