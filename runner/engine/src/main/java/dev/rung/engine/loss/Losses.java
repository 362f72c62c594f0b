package dev.rung.engine.loss;

import dev.rung.engine.connection.Session;
import dev.rung.engine.loss.Doomed.Data;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Loss;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.Removal.DeletesRows;
import dev.rung.engine.model.Removal.DropsObject;
import dev.rung.engine.model.Removal.DropsOwned;
import dev.rung.engine.model.Removal.EmptiesTable;
import dev.rung.engine.model.RowCount;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.CallStep;
import dev.rung.engine.model.Step.IrreversibleStep;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.Step.SqlStep;
import dev.rung.engine.model.TableChange;
import dev.rung.engine.model.TableChange.DropsColumn;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.QueryPart;

/**
 * Finds the data that is lost when tables, columns, types and schemas are dropped. Empty tables and columns are no
 * loss.
 */
public final class Losses {

    private final Doomed doomed;
    private final RowCounter counter;
    private final Set<Data> data = new LinkedHashSet<>();
    private final List<Loss> unknown = new ArrayList<>();

    private Losses(Session session) {
        this.doomed = new Doomed(session.dsl());
        this.counter = new RowCounter(session);
    }

    /**
     * Finds the data that the {@code down} scripts of a plan remove, based on the present contents of the database.
     *
     * @param session a session in the plan's schema
     * @param set the set, whose classes contain more information about a script than the history
     * @param plan the plan
     */
    public static List<Loss> of(Session session, ScriptedSet set, Plan plan) {
        Losses losses = new Losses(session);
        Names names = new Names(session.schema());
        for (PlannedMigration planned : plan.migrations()) {
            if (planned.direction() == Direction.DOWN) {
                losses.add(planned, set, names);
            }
        }
        return losses.counted();
    }

    /**
     * Finds the data that is lost if some objects are dropped with {@code CASCADE}.
     *
     * @param session a session
     * @param addresses a query for the objects: {@code classid, objid, objsubid}
     */
    public static List<Loss> of(Session session, QueryPart addresses) {
        Losses losses = new Losses(session);
        losses.data.addAll(losses.doomed.data(addresses, true));
        return losses.counted();
    }

    private void add(PlannedMigration planned, ScriptedSet set, Names names) {
        // A script from the history contains little more than the text of its statements. The class contains the
        // effects of the same statements.
        List<Step> known = set.find(planned.id())
                .filter(migration -> migration.problems().isEmpty())
                .map(migration -> migration.down().steps())
                .orElse(List.of());
        for (Step step : planned.steps()) {
            known.stream()
                    .filter(same -> same.kind() == step.kind() && same.text().equals(step.text()))
                    .findFirst()
                    .ifPresentOrElse(same -> add(planned, same, names), () -> addRecorded(planned, step));
        }
    }

    private void addRecorded(PlannedMigration planned, Step step) {
        if (!(step instanceof IrreversibleStep)) {
            addUnknown(planned, step, "is undone by its recorded script, whose effects are unknown");
        }
    }

    private void add(PlannedMigration planned, Step step, Names names) {
        switch (step) {
            case QueryStep query -> {
                query.changes().forEach(change -> add(planned, step, change, names));
                names.note(query);
            }
            case SqlStep sql -> addUnknown(planned, step, "is plain SQL");
            case CallStep call -> addUnknown(planned, step, "is Java code");
            case IrreversibleStep irreversible -> {}
        }
    }

    private void add(PlannedMigration planned, Step step, Change change, Names names) {
        switch (change) {
            case DropsColumn drop ->
                names.column(drop.table(), drop.column()).ifPresent(column -> addDropped(column, true));
            case DropsObject drop
            when drop.object().kind() == Kind.ATTRIBUTE ->
                addUnknown(planned, step, "drops an attribute of a type, in all columns of this type");
            case DropsObject drop ->
                names.present(drop.object()).ifPresent(object -> addDropped(object, drop.cascade()));
            case EmptiesTable empties -> {
                names.table(empties.table()).ifPresent(table -> addDropped(table, false));
                if (empties.cascade()) {
                    addUnknown(planned, step, "empties a table with CASCADE, and all tables that reference it");
                }
            }
            case DeletesRows deletes -> addUnknown(planned, step, "deletes rows of " + deletes.table());
            case DropsOwned owned -> addUnknown(planned, step, "drops everything that a role owns");
            case TableChange other -> {}
            case Change.Renames renames -> {}
            case Change.MayBeThere there -> {}
        }
    }

    private void addDropped(CatalogObject object, boolean cascade) {
        Addresses.of(object).ifPresent(addresses -> data.addAll(doomed.data(addresses, cascade)));
    }

    private void addUnknown(PlannedMigration planned, Step step, String reason) {
        unknown.add(new Loss.Unknown(planned.id(), step.line(), reason));
    }

    private List<Loss> counted() {
        List<Loss> losses = new ArrayList<>();
        for (Data found : data) {
            boolean isWhole = found.column().isEmpty();
            if (!isWhole && data.contains(new Data(found.table(), ""))) {
                continue;
            }
            RowCount count = isWhole ? counter.rows(found.table()) : counter.values(found.table(), found.column());
            if (!count.isZero()) {
                losses.add(
                        isWhole
                                ? new Loss.Rows(found.table(), count)
                                : new Loss.Values(found.table() + "." + found.column(), count));
            }
        }
        losses.addAll(unknown);
        return List.copyOf(losses);
    }

    /**
     * Counts the values of a column, or the rows of a table.
     *
     * @param session a session
     * @param found the column or table
     */
    static RowCount count(Session session, Data found) {
        RowCounter counter = new RowCounter(session);
        return found.column().isEmpty() ? counter.rows(found.table()) : counter.values(found.table(), found.column());
    }
}
