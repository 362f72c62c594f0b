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

    /** What must come first: when the trigger fires. */
    interface Timing {

        /** Fires before the row is touched, so that the function can change or refuse it. */
        On before(TriggerEvent event, TriggerEvent... more);

        /** As {@link #before(TriggerEvent, TriggerEvent...)}, for a list of at least one. */
        default On before(Collection<? extends TriggerEvent> events) {
            return before(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }

        /** Fires after the row, or all rows of the statement, have been touched. */
        On after(TriggerEvent event, TriggerEvent... more);

        /** As {@link #after(TriggerEvent, TriggerEvent...)}, for a list of at least one. */
        default On after(Collection<? extends TriggerEvent> events) {
            return after(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }

        /** Fires in place of touching a row of a view. */
        On insteadOf(TriggerEvent event, TriggerEvent... more);

        /** As {@link #insteadOf(TriggerEvent, TriggerEvent...)}, for a list of at least one. */
        default On insteadOf(Collection<? extends TriggerEvent> events) {
            return insteadOf(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }
    }

    /** What must come next: the table. */
    interface On {

        /** Names the table or view. */
        Referencing on(Name table);

        /** As {@link #on(Name)}, by an unqualified name. */
        default Referencing on(String table) {
            return on(name(table));
        }
    }

    /** What may come next: names for all the rows that a statement touched. */
    interface Referencing extends ForEach {

        /** Names the table of all rows as they were. */
        Referencing referencingOldTable(String name);

        /** Names the table of all rows as they are now. */
        Referencing referencingNewTable(String name);
    }

    /** What may come next: how often the trigger fires; once for each statement if it isn't said. */
    interface ForEach extends When {

        /** Fires once for each row. */
        When forEachRow();

        /** Fires once for each statement; PostgreSQL's default, said aloud. */
        When forEachStatement();
    }

    /** What must come first of a constraint trigger. */
    interface ConstraintTiming {

        /** Fires after the row has been touched, or at the end of the transaction if it is deferred. */
        ConstraintOn after(TriggerEvent event, TriggerEvent... more);

        /** As {@link #after(TriggerEvent, TriggerEvent...)}, for a list of at least one. */
        default ConstraintOn after(Collection<? extends TriggerEvent> events) {
            return after(Lists.first(events, "events"), Lists.others(events, TriggerEvent[]::new));
        }
    }

    /** What must come next of a constraint trigger: the table. */
    interface ConstraintOn {

        /** Names the table. */
        From on(Name table);

        /** As {@link #on(Name)}, by an unqualified name. */
        default From on(String table) {
            return on(name(table));
        }
    }

    /** What may come next of a constraint trigger. */
    interface From extends Deferrable {

        /** Names another table that the constraint refers to. */
        Deferrable from(Name table);

        /** As {@link #from(Name)}, by an unqualified name. */
        default Deferrable from(String table) {
            return from(name(table));
        }
    }

    /** What may come next of a constraint trigger; at the end of the statement if it isn't said. */
    interface Deferrable extends When {

        /** Lets a transaction put the trigger off until its end. */
        When deferrable();

        /** Puts the trigger off until the end of the transaction, unless that says otherwise. */
        When deferrableInitiallyDeferred();
    }

    /** What may come next: a condition. */
    interface When extends Execute {

        /**
         * Fires only where the condition holds, on columns of {@link TriggerDSL#oldRow(String)} and
         * {@link TriggerDSL#newRow(String)}.
         */
        Execute when(Condition condition);
    }

    /** What must come last: the function. */
    interface Execute {

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
