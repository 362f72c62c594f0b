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

    /** Runs it with the rights of its owner; {@link #set} its {@code search_path} then. */
    public PostgresStatement securityDefiner() {
        return alter(Sentence.of("security definer"));
    }

    /** Runs it with the rights of the caller. */
    public PostgresStatement securityInvoker() {
        return alter(Sentence.of("security invoker"));
    }

    /** Sets a configuration parameter for the time of a call. */
    public PostgresStatement set(String parameter, String... values) {
        return alter(Parts.setting(parameter, values));
    }

    /** As {@link #set(String, String...)}, for a list. */
    public PostgresStatement set(String parameter, List<String> values) {
        return set(parameter, values.toArray(String[]::new));
    }

    /** Leaves a configuration parameter as the caller has it. */
    public PostgresStatement reset(String parameter) {
        return alter(Sentence.of("reset").add(Parts.parameter(parameter)));
    }

    /** Leaves all configuration parameters as the caller has them. */
    public PostgresStatement resetAll() {
        return alter(Sentence.of("reset all"));
    }

    /** Promises the same result for the same arguments, for ever. */
    public PostgresStatement immutable() {
        return alter(Sentence.of("immutable"));
    }

    /** Promises the same result for the same arguments within a statement. */
    public PostgresStatement stable() {
        return alter(Sentence.of("stable"));
    }

    /** Promises nothing of the result. */
    public PostgresStatement volatile_() {
        return alter(Sentence.of("volatile"));
    }

    /** Promises to tell nothing of its arguments but the result. Only a superuser may. */
    public PostgresStatement leakproof() {
        return alter(Sentence.of("leakproof"));
    }

    /** Takes that promise back. */
    public PostgresStatement notLeakproof() {
        return alter(Sentence.of("not leakproof"));
    }

    /** Calls it also where an argument is null. */
    public PostgresStatement calledOnNullInput() {
        return alter(Sentence.of("called on null input"));
    }

    /** Gives null, without a call, where an argument is null. */
    public PostgresStatement strict() {
        return alter(Sentence.of("strict"));
    }

    /** Promises that it may run in a parallel worker. */
    public PostgresStatement parallelSafe() {
        return alter(Sentence.of("parallel safe"));
    }

    /** Lets it run in parallel plans, but only in their leader. */
    public PostgresStatement parallelRestricted() {
        return alter(Sentence.of("parallel restricted"));
    }

    /** Keeps it out of parallel plans. */
    public PostgresStatement parallelUnsafe() {
        return alter(Sentence.of("parallel unsafe"));
    }

    /** Tells the planner what a call costs. */
    public PostgresStatement cost(double cost) {
        return alter(Sentence.of("cost").add(Parts.number(cost)));
    }

    /** Tells the planner how many rows a call gives. */
    public PostgresStatement rows(double rows) {
        return alter(Sentence.of("rows").add(Parts.number(rows)));
    }

    /** Names the function that helps the planner with calls of this one. Only a superuser may. */
    public PostgresStatement support(Name function) {
        return alter(Sentence.of("support").add(function));
    }

    /** Sets a configuration parameter for the time of a call, to what it is now. */
    public PostgresStatement setFromCurrent(String parameter) {
        return alter(Sentence.of("set").add(Parts.parameter(parameter)).add("from current"));
    }

    /** Drops the routine along with an extension. */
    public PostgresStatement dependsOnExtension(String extension) {
        return alter(Sentence.of("depends on extension").add(name(extension)));
    }

    /** Drops the routine along with an extension no longer. */
    public PostgresStatement noDependsOnExtension(String extension) {
        return alter(Sentence.of("no depends on extension").add(name(extension)));
    }
}
