package dev.rung.engine.execution;

import dev.rung.engine.catalog.Catalog;
import dev.rung.engine.catalog.IndexDefinition;
import dev.rung.engine.catalog.Presence;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.RunEvent.LeftoverCleared;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.model.Action.ResolveStep;
import dev.rung.engine.model.Action.ResolveStepOf;
import dev.rung.engine.model.Intention;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.SqlStep;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.Completion.Building;
import dev.rung.postgres.statement.Completion.Removal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Determines the outcome of a step that was interrupted outside a transaction. The step counts as complete only if its
 * object has changed from its state before the step to the state that the step creates. If PostgreSQL left the object
 * incomplete, it is removed or completed. If nothing has changed, the step runs again. In all other cases the step is
 * refused with a description of the existing object.
 */
final class Settlement {

    private final Session session;
    private final PlannedMigration planned;
    private final Alone alone;
    private final RunListener listener;
    private final Catalog catalog;

    Settlement(Session session, PlannedMigration planned, Alone alone, RunListener listener) {
        this.session = session;
        this.planned = planned;
        this.alone = alone;
        this.listener = listener;
        this.catalog = new Catalog(session.dsl(), session.schema());
    }

    /** Runs a statement outside any transaction. */
    @FunctionalInterface
    interface Alone {

        void run(Step step, int index) throws SQLException, StatementException;
    }

    /** Whether an interrupted step is complete. If it isn't, its leftovers have been removed. */
    boolean isComplete(Intention intention) throws SQLException, StatementException {
        Step step = intention.recorded().toStep();
        Optional<Completion> completion = step.completion();
        if (completion.isEmpty()) {
            throw unknown(intention);
        }
        if (!isAnothers(completion.get(), intention)) {
            clearLeftovers(step, intention.step());
        }
        return switch (completion.get()) {
            case Completion.Repeatable repeatable -> false;
            case Removal removal -> isRemoved(removal, intention);
            case Building building -> isBuilt(building, intention);
        };
    }

    /**
     * Whether the existing object can't be a leftover of the step. Such an object isn't removed, even if it is
     * incomplete.
     */
    private boolean isAnothers(Completion completion, Intention intention) {
        Long before = intention.before();
        return switch (completion) {
            case Completion.Repeatable repeatable -> false;
            case Removal removal ->
                catalog.identityOf(removal.object())
                        .filter(now -> !now.equals(before))
                        .isPresent();
            case Building building -> before != null;
        };
    }

    /**
     * Refuses a step whose {@code IF NOT EXISTS} would accept an index that is invalid or has another definition.
     *
     * @param step the step that is about to run
     * @param index its index in the script
     * @param before the identifier of the existing index; null if it doesn't exist
     */
    void refuseUnlike(Step step, int index, @Nullable Long before) throws SQLException, StatementException {
        if (before != null && step.completion().orElse(null) instanceof Building building && building.ifAbsent()) {
            refuseUnlessAsBuilt(building, index);
        }
    }

    private boolean isRemoved(Removal removal, Intention intention) throws StatementException {
        Long before = intention.before();
        Optional<Long> now = catalog.identityOf(removal.object());
        if (before == null) {
            return false;
        }
        if (catalog.isStillThere(removal.object(), before)) {
            if (now.filter(before::equals).isPresent()) {
                return false;
            }
            throw refusal(intention, "the " + describe(removal.object()) + " has been renamed or moved since");
        }
        if (now.isPresent()) {
            throw refusal(intention, "another " + describe(removal.object()) + " exists now");
        }
        return true;
    }

    private boolean isBuilt(Building building, Intention intention) throws SQLException, StatementException {
        Long before = intention.before();
        Optional<Long> now = catalog.identityOf(building.index());
        if (now.isEmpty()) {
            return false;
        }
        if (before != null) {
            if (now.get().equals(before)) {
                return false;
            }
            throw refusal(intention, "the previous " + describe(building.index()) + " has been replaced");
        }
        refuseUnlessAsBuilt(building, intention.step());
        return true;
    }

    private void refuseUnlessAsBuilt(Building building, int step) throws SQLException, StatementException {
        IndexDefinition definition = new IndexDefinition(session);
        String there = definition.present(building).map(sql -> ": " + sql).orElse("");
        if (catalog.presenceOf(building.index()) == Presence.INVALID) {
            throw new StatementException(
                    step,
                    new StepRefusal(
                            "an invalid " + describe(building.index()) + " exists" + there,
                            "drop it (drop index concurrently " + qualified(building.index()) + ")"));
        }
        boolean isAsBuilt;
        try {
            isAsBuilt = definition.isAsBuilt(building);
        } catch (SQLException e) {
            throw new StatementException(
                    step,
                    new StepRefusal(
                            "an " + describe(building.index()) + " exists, and it can't be compared with the step's ("
                                    + ServerError.of(e).message() + ")" + there,
                            Message.of("check it, then drop it or record the step with ")
                                    .and(new ResolveStep())));
        }
        if (!isAsBuilt) {
            throw new StatementException(
                    step,
                    new StepRefusal(
                            "another " + describe(building.index()) + " exists" + there,
                            "drop or rename it if the step's index should be built"));
        }
    }

    /** Removes or completes the leftovers of an interrupted execution of the step. */
    private void clearLeftovers(Step step, int index) throws SQLException, StatementException {
        if (step.leftovers().isEmpty()) {
            return;
        }
        String question = step.leftovers().get();
        List<String> statements = session.inOwnSchema(dsl -> dsl.fetch(question).getValues(0, String.class));
        for (String statement : statements) {
            alone.run(new SqlStep(step.line(), statement), index);
            listener.on(new LeftoverCleared(planned, index + 1, statement));
        }
    }

    private StatementException unknown(Intention intention) {
        String why = intention.recorded().transactional()
                ? "its own code ended its transaction"
                : "it ran outside a transaction, and Rung doesn't know its effects";
        return refusal(intention, why);
    }

    private StatementException refusal(Intention intention, String fact) {
        return new StatementException(
                intention.step(),
                new StepRefusal(
                        "the step was interrupted, and Rung can't determine whether it is complete: " + fact,
                        Message.of("check the database, then record its state: ")
                                .and(new ResolveStepOf(planned.id(), true))
                                .and(", or ")
                                .and(new ResolveStepOf(planned.id(), false))));
    }

    private String describe(CatalogObject object) {
        return object.kind() + " " + qualified(object);
    }

    private String qualified(CatalogObject object) {
        Name schema = DSL.name(session.schema().value());
        return Rendering.render(object.in(schema).name());
    }
}
