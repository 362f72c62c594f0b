package dev.rung.postgres.routines;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;

/** An incomplete {@code ALTER FUNCTION} or {@code ALTER PROCEDURE}: call one of its actions next. */
public final class AlterRoutineClauses extends AlterClauses {

    AlterRoutineClauses(CatalogObject routine) {
        super(routine);
    }

    /** Runs the routine with the privileges of its owner. Also {@link #set} its {@code search_path}. */
    public PostgresStatement securityDefiner() {
        return alter(Sentence.of("security definer"));
    }

    /** Runs the routine with the privileges of its caller. */
    public PostgresStatement securityInvoker() {
        return alter(Sentence.of("security invoker"));
    }

    /** Sets a configuration parameter during a call. */
    public PostgresStatement set(String parameter, String... values) {
        return alter(Parts.setting(parameter, values));
    }

    /** Same as {@link #set(String, String...)}, for a list. */
    public PostgresStatement set(String parameter, List<String> values) {
        return set(parameter, values.toArray(String[]::new));
    }

    /** Removes the setting of a configuration parameter. */
    public PostgresStatement reset(String parameter) {
        return alter(Sentence.of("reset").add(Parts.parameter(parameter)));
    }

    /** Removes the settings of all configuration parameters. */
    public PostgresStatement resetAll() {
        return alter(Sentence.of("reset all"));
    }

    /** Declares that the routine always returns the same result for the same arguments. */
    public PostgresStatement immutable() {
        return alter(Sentence.of("immutable"));
    }

    /** Declares that the routine returns the same result for the same arguments within one statement. */
    public PostgresStatement stable() {
        return alter(Sentence.of("stable"));
    }

    /** Declares that the result of the routine can change at any time. */
    public PostgresStatement volatile_() {
        return alter(Sentence.of("volatile"));
    }

    /**
     * Declares that the routine reveals nothing about its arguments except by its result. Requires superuser
     * privileges.
     */
    public PostgresStatement leakproof() {
        return alter(Sentence.of("leakproof"));
    }

    /** Removes the {@code LEAKPROOF} declaration. */
    public PostgresStatement notLeakproof() {
        return alter(Sentence.of("not leakproof"));
    }

    /** Calls the routine even if an argument is null. */
    public PostgresStatement calledOnNullInput() {
        return alter(Sentence.of("called on null input"));
    }

    /** Returns null without a call if an argument is null. */
    public PostgresStatement strict() {
        return alter(Sentence.of("strict"));
    }

    /** Declares that the routine can run in parallel workers. */
    public PostgresStatement parallelSafe() {
        return alter(Sentence.of("parallel safe"));
    }

    /** Restricts the routine to the leader of a parallel plan. */
    public PostgresStatement parallelRestricted() {
        return alter(Sentence.of("parallel restricted"));
    }

    /** Prevents parallel plans for statements that call the routine. */
    public PostgresStatement parallelUnsafe() {
        return alter(Sentence.of("parallel unsafe"));
    }

    /** Sets the estimated cost of a call for the planner. */
    public PostgresStatement cost(double cost) {
        return alter(Sentence.of("cost").add(Parts.number(cost)));
    }

    /** Sets the estimated number of result rows for the planner. */
    public PostgresStatement rows(double rows) {
        return alter(Sentence.of("rows").add(Parts.number(rows)));
    }

    /** Sets the planner support function of the routine. Requires superuser privileges. */
    public PostgresStatement support(Name function) {
        return alter(Sentence.of("support").add(function));
    }

    /** Sets a configuration parameter during a call to its current value. */
    public PostgresStatement setFromCurrent(String parameter) {
        return alter(Sentence.of("set").add(Parts.parameter(parameter)).add("from current"));
    }

    /** Drops the routine when the extension is dropped. */
    public PostgresStatement dependsOnExtension(String extension) {
        return alter(Sentence.of("depends on extension").add(name(extension)));
    }

    /** Removes the dependency of the routine on an extension. */
    public PostgresStatement noDependsOnExtension(String extension) {
        return alter(Sentence.of("no depends on extension").add(name(extension)));
    }
}
